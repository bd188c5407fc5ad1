package frontdesk.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@Isolated("A class loader that closes takes the jars along from which others read")
class BundledProcessFoldersTest {
    private static final List<String> FILES = List.of(
            "processes/visit/visit.bpmn",
            "processes/visit/room.dmn",
            "processes/visit/visit.feature",
            "forms/visit/greet.form",
            "processes/tea/tea.bpmn");

    @TempDir
    private Path directory;

    @Test
    void modelsTablesAndFormsOfOneNameBelongTogether() throws IOException {
        var folders = shippedIn(classes("classes", FILES));

        assertThat(folders).extracting(BundledProcessFolder::slug).containsExactly("tea", "visit");
        assertThat(folders.get(1).files()).containsOnlyKeys("visit.bpmn", "room.dmn", "greet.form");
    }

    @Test
    void aJarAndADirectoryGiveTheSame() throws IOException {
        assertThat(shippedIn(jar(FILES)))
                .extracting(BundledProcessFolder::fingerprint)
                .isEqualTo(shippedIn(classes("classes", FILES)).stream()
                        .map(BundledProcessFolder::fingerprint)
                        .toList());
    }

    @Test
    void anyChangeMakesAnotherFingerprint() throws IOException {
        var before = shippedIn(classes("before", FILES)).get(1);
        var after = shippedIn(classes("after", FILES.subList(0, 3))).get(0);

        assertThat(after.fingerprint()).isNotEqualTo(before.fingerprint());
    }

    @Test
    void formsWithoutAModelAreRefused() throws IOException {
        Path forms = classes("classes", List.of("forms/vist/greet.form"));

        assertThatThrownBy(() -> shippedIn(forms)).hasMessage("processes/vist must hold vist.bpmn");
    }

    @Test
    void aFileThatIsThereTwiceIsRefused() throws IOException {
        Path[] twice = {classes("one", FILES), classes("two", FILES)};

        assertThatThrownBy(() -> shippedIn(twice)).hasMessageContaining("is on the classpath twice");
    }

    private static List<BundledProcessFolder> shippedIn(Path... places) throws IOException {
        var urls = new LinkedHashSet<URL>();
        for (Path place : places) {
            urls.add(place.toUri().toURL());
        }
        try (var loader = new URLClassLoader(urls.toArray(URL[]::new), null)) {
            return new BundledProcessFolders(new PathMatchingResourcePatternResolver(loader)).all();
        }
    }

    private Path classes(String name, List<String> files) throws IOException {
        for (String file : files) {
            Path path = directory.resolve(name).resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, file);
        }
        return directory.resolve(name);
    }

    private Path jar(List<String> files) throws IOException {
        Path jar = directory.resolve("shipped.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                var entries = new JarOutputStream(out)) {
            var folders = new LinkedHashSet<String>();
            for (String file : files) {
                folders.add(file.substring(0, file.indexOf('/') + 1));
                folders.add(file.substring(0, file.lastIndexOf('/') + 1));
            }
            for (String folder : folders) {
                entries.putNextEntry(new ZipEntry(folder));
            }
            for (String file : files) {
                entries.putNextEntry(new ZipEntry(file));
                entries.write(file.getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}

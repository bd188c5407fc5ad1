package frontdesk.engine.validation.flow;

import frontdesk.engine.request.RequestConcluder;
import frontdesk.engine.servicetask.ConcludingDelegate;
import frontdesk.engine.servicetask.ConcludingEmailDelegate;
import frontdesk.engine.usertask.shared.ReviewHandler;
import frontdesk.ports.request.Requests;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.SpringAsmInfo;
import org.springframework.asm.Type;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The lines of the timeline that a flow's code tells, read from its classes: those that are named in the call that tells
 * them. Nobody has to list them a second time.
 */
final class TimelineLineVisitor extends ClassVisitor {
    private static final Pattern LINE = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Set<String> TELLERS = names(
            Requests.class,
            RequestConcluder.class,
            ConcludingDelegate.class,
            ConcludingEmailDelegate.class,
            ReviewHandler.class);
    private static final Set<Type> TEXTS = Set.of(Type.getType(String.class), Type.getType(Set.class));
    private static final Set<String> CALLS = Set.of("tell", "conclude", "<init>");

    private final Set<String> lines;

    private TimelineLineVisitor(Set<String> lines) {
        super(SpringAsmInfo.ASM_VERSION);
        this.lines = lines;
    }

    private static Set<String> names(Class<?>... tellers) {
        return Stream.of(tellers).map(Type::getInternalName).collect(Collectors.toUnmodifiableSet());
    }

    /** Those of all classes in this package and below. */
    static Set<String> of(String packageName) {
        var lines = new TreeSet<String>();
        try {
            for (Resource type : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:%s/**/*.class".formatted(packageName.replace('.', '/')))) {
                try (InputStream bytes = type.getInputStream()) {
                    new ClassReader(bytes)
                            .accept(new TimelineLineVisitor(lines), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lines;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        return new Calls();
    }

    /** Of one method. */
    private final class Calls extends MethodVisitor {
        private final List<String> texts = new ArrayList<>();

        Calls() {
            super(SpringAsmInfo.ASM_VERSION);
        }

        @Override
        public void visitLdcInsn(Object constant) {
            if (constant instanceof String text) {
                texts.add(text);
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (owner.equals(Type.getInternalName(Map.class))) {
                forgetValues(Type.getArgumentTypes(descriptor).length);
            } else if (TELLERS.contains(owner) && CALLS.contains(name)) {
                texts.stream().filter(text -> LINE.matcher(text).matches()).forEach(lines::add);
                texts.clear();
            } else if (takesTexts(descriptor)) {
                texts.clear();
            }
        }

        /** What fills a line in stands behind its name: the names of the values, and those that are texts themselves. */
        private void forgetValues(int arguments) {
            int names = arguments / 2;
            int values = texts.size() > names ? Math.min(arguments, texts.size() - 1) : texts.size();
            if (arguments > 0) {
                texts.subList(texts.size() - values, texts.size()).clear();
            }
        }

        private static boolean takesTexts(String descriptor) {
            return Stream.of(Type.getArgumentTypes(descriptor)).anyMatch(TEXTS::contains);
        }
    }
}

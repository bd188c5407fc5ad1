package frontdesk.commands.skeleton;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.springframework.util.StringUtils;

/**
 * What a flow is called, in all forms that its files need.
 *
 * @param key the process key, such as {@code change-of-address}
 */
public record FlowName(String key) {
    private static final Pattern WORDS = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final int SHORTEST = 3;
    /** With longer ones, lines of the code grow too long, and ids of steps. */
    private static final int LONGEST = 30;

    /** Reads what somebody wants to call a flow; empty where no flow can be called so. */
    public static Optional<FlowName> read(String words) {
        return Optional.of(words)
                .filter(word -> word.length() >= SHORTEST && word.length() <= LONGEST)
                .filter(word -> WORDS.matcher(word).matches())
                .map(FlowName::new)
                .filter(name -> !SourceVersion.isKeyword(name.packageName()));
    }

    /** What a name looks like, for whoever has written another one. */
    public static String howItLooks() {
        return "a flow is called by %d to %d small letters, its words joined by hyphens, such as change-of-address"
                .formatted(SHORTEST, LONGEST);
    }

    /** {@code changeofaddress}, as the package. */
    public String packageName() {
        return key.replace("-", "");
    }

    /** {@code ChangeOfAddress}, as classes begin. */
    public String typeName() {
        return Arrays.stream(key.split("-")).map(StringUtils::capitalize).collect(Collectors.joining());
    }

    /** {@code changeOfAddress}, as beans begin. */
    public String beanName() {
        return StringUtils.uncapitalize(typeName());
    }

    /** {@code change of address}, as people say it. */
    public String words() {
        return key.replace('-', ' ');
    }
}

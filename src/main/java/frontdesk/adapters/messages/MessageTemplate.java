package frontdesk.adapters.messages;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import frontdesk.domain.request.Language;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One file of words: its first line {@code Subject: ...}, then an empty line, then the text. A text to a phone has no
 * subject.
 */
final class MessageTemplate {
    private static final String SUBJECT = "Subject: ";
    private static final String SUBJECT_END = "\n\n";

    private final Template subject;
    private final Template body;
    private final boolean isText;

    private MessageTemplate(Template subject, Template body, boolean isText) {
        this.subject = subject;
        this.body = body;
        this.isText = isText;
    }

    /**
     * Values in two braces, {@code {{requesterName}}}, are put on one line, so that nothing a requester typed looks
     * like a line of ours. Values in three, {@code {{{messageToCustomer}}}}, keep their lines: for texts that an
     * officer writes, who speaks for the office anyway. The subject allows no such value. A value that is missing is
     * an error; nothing is left out in silence. {@code {{> greeting}}} stands for a part that messages share.
     *
     * @param parts the shared parts in the same language, by their names
     * @throws IllegalArgumentException where the subject is not well written or the text is no template
     */
    static MessageTemplate read(String source, Language language, Mustache.TemplateLoader parts) {
        String text = source.replace("\r\n", "\n");
        if (!text.startsWith(SUBJECT)) {
            return compiled("", text, compiler(language, parts));
        }
        int end = text.indexOf(SUBJECT_END);
        if (end < 0) {
            throw new IllegalArgumentException("After the line '" + SUBJECT + "...' an empty one must follow");
        }
        String subject = text.substring(SUBJECT.length(), end);
        if (subject.contains("\n") || subject.contains("{{{") || subject.contains("{{&")) {
            throw new IllegalArgumentException("The subject is one line, with values in two braces only");
        }
        return compiled(subject, text.substring(end + SUBJECT_END.length()), compiler(language, parts));
    }

    private static MessageTemplate compiled(String subject, String body, Mustache.Compiler compiler) {
        // An inclusion takes its line up only where a line ends before it; the body is stripped of this one again.
        return new MessageTemplate(compiler.compile(subject), compiler.compile("\n" + body), subject.isEmpty());
    }

    /** Whether it is a text to a phone, which has no subject. */
    boolean isText() {
        return isText;
    }

    String subject(Map<String, ?> values) {
        return PlainTextEscaper.onOneLine(subject.execute(values));
    }

    String body(Map<String, ?> values) {
        return PlainTextEscaper.inLines(body.execute(values));
    }

    /** The names of all values it asks for. */
    SortedSet<String> asksFor() {
        SortedSet<String> names = new TreeSet<>();
        subject.visit(new TemplateVariableCollector(names));
        body.visit(new TemplateVariableCollector(names));
        return names;
    }

    private static Mustache.Compiler compiler(Language language, Mustache.TemplateLoader parts) {
        return Mustache.compiler()
                .withLoader(parts)
                .withEscaper(PlainTextEscaper::onOneLine)
                .withFormatter(MessageValueFormatter.in(language))
                .strictSections(true)
                .emptyStringIsFalse(true);
    }

    /** Collects the names of the values that a template asks for. */
    private record TemplateVariableCollector(Set<String> names) implements Mustache.Visitor {
        @Override
        public void visitText(String text) {}

        @Override
        public void visitVariable(String name) {
            names.add(name);
        }

        @Override
        public boolean visitInclude(String name) {
            return true;
        }

        @Override
        public boolean visitSection(String name) {
            names.add(name);
            return true;
        }

        @Override
        public boolean visitInvertedSection(String name) {
            return visitSection(name);
        }
    }
}

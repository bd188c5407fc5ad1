package frontdesk.adapters.messages;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import frontdesk.domain.messaging.Relevance;
import frontdesk.domain.request.Language;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One file of words: its first line {@code Subject: ...}, then an empty line, then the text. A text to a phone has no
 * subject. A line {@code While: ...} before all that says what has to be the case for the message still to be true, so that
 * officers may send it again; without one it stays true.
 */
final class MessageTemplate {
    private static final String WHILE = "While: ";
    private static final String SUBJECT = "Subject: ";
    private static final String SUBJECT_END = "\n\n";

    private final Template subject;
    private final Template body;
    private final boolean isText;
    private final Optional<Relevance> relevance;

    private MessageTemplate(Template subject, Template body, boolean isText, Optional<Relevance> relevance) {
        this.relevance = relevance;
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
     * @throws IllegalArgumentException where the first lines are not well written or the text is no template
     */
    static MessageTemplate read(String source, Language language, Mustache.TemplateLoader parts) {
        String whole = source.replace("\r\n", "\n");
        Optional<Relevance> relevance = relevance(whole);
        String text = relevance.isEmpty() ? whole : whole.substring(whole.indexOf('\n') + 1);
        if (!text.startsWith(SUBJECT)) {
            return compiled("", text, relevance, compiler(language, parts));
        }
        int end = text.indexOf(SUBJECT_END);
        if (end < 0) {
            throw new IllegalArgumentException("After the line '" + SUBJECT + "...' an empty one must follow");
        }
        String subject = text.substring(SUBJECT.length(), end);
        if (subject.contains("\n") || subject.contains("{{{") || subject.contains("{{&")) {
            throw new IllegalArgumentException("The subject is one line, with values in two braces only");
        }
        return compiled(subject, text.substring(end + SUBJECT_END.length()), relevance, compiler(language, parts));
    }

    private static Optional<Relevance> relevance(String text) {
        if (!text.startsWith(WHILE)) {
            return Optional.empty();
        }
        String code = text.substring(WHILE.length(), text.indexOf('\n')).strip();
        return Optional.of(Relevance.ofCode(code)
                .orElseThrow(
                        () -> new IllegalArgumentException("'" + WHILE + code + "' is nothing that can be asked")));
    }

    private static MessageTemplate compiled(
            String subject, String body, Optional<Relevance> relevance, Mustache.Compiler compiler) {
        // An inclusion takes its line up only where a line ends before it; the body is stripped of this one again.
        return new MessageTemplate(
                compiler.compile(subject), compiler.compile("\n" + body), subject.isEmpty(), relevance);
    }

    /** What has to be the case for it still to be true; empty where it stays true. */
    Optional<Relevance> relevance() {
        return relevance;
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

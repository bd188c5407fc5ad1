package frontdesk.scenarios.steps;

import frontdesk.scenarios.parameter.ParameterTypes;
import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** All sentences in which scenarios can be told. */
public final class Vocabulary {
    private static final String QUOTED = "\"[^\"]*\"";

    private final List<Expression> sentences;

    private Vocabulary(List<Expression> sentences) {
        this.sentences = sentences;
    }

    /** Those of the code on the class path. */
    public static Vocabulary ofThisVersion() {
        var gaps = new ParameterTypeRegistry(Locale.ENGLISH);
        ParameterTypes.all().stream().map(ParameterTypes.Kind::type).forEach(gaps::defineParameterType);
        var factory = new ExpressionFactory(gaps);
        return new Vocabulary(new StepDefinitionBackend(new ScenarioContext(0, day -> true))
                .phrases()
                .map(ReflectiveStepDefinition::sentence)
                .sorted()
                .map(factory::createExpression)
                .toList());
    }

    /** Whether a step may read so, without its keyword. */
    public boolean contains(String step) {
        return sentences.stream().anyMatch(sentence -> sentence.match(step) != null);
    }

    /** What is wrong with a step that reads like no sentence, and which one is the nearest. */
    public String problem(String step) {
        return "no sentence of the vocabulary reads like this; did you mean: %s? docs/analysts.md lists them all"
                .formatted(nearest(step));
    }

    private String nearest(String step) {
        String bare = bare(step);
        return sentences.stream()
                .map(Expression::getSource)
                .min(Comparator.comparingInt(
                        sentence -> LevenshteinDistance.getDefaultInstance().apply(bare, bare(sentence))))
                .orElseThrow();
    }

    /** With the names of gaps in place of what fills them: else a long quotation would decide what is near. */
    private static String bare(String sentence) {
        String bare = sentence.replaceAll(QUOTED, "{string}");
        for (ParameterTypes.Kind gap : ParameterTypes.all()) {
            for (String filling : gap.type().getRegexps()) {
                bare = bare.replaceAll(
                        "\\b(?:" + filling + ")\\b", "{" + gap.type().getName() + "}");
            }
        }
        return bare;
    }
}

package frontdesk.engine.validation.dmn;

import frontdesk.engine.validation.dmn.DecisionTableRule.Problem;
import frontdesk.engine.validation.model.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Each cell is of its column's type, within the type's range, and one of the values that its column declares. */
record CellValueRule(XmlElement table) {
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"");
    private static final Pattern DIGIT = Pattern.compile("(?<![\\w.\"])\\d");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final Set<String> WORDS_OF_FEEL = Set.of("true", "false", "null");
    private static final Set<String> NUMBERS = Set.of("integer", "long", "double");

    /** What keeps the table out. */
    Stream<Problem> problems() {
        return Stream.of(answers(), conditions(), names()).flatMap(problems -> problems);
    }

    /** A single word without quotes is a name, and the engine finds nothing under it; most are texts. */
    private Stream<Problem> names() {
        Set<String> inputs = table.children("input")
                .flatMap(input -> input.children("inputExpression"))
                .map(CellValueRule::text)
                .collect(Collectors.toSet());
        return Stream.concat(cells("input", "inputEntry"), cells("output", "outputEntry"))
                .filter(cell -> NAME.matcher(cell.text()).matches())
                .filter(cell -> !WORDS_OF_FEEL.contains(cell.text()) && !inputs.contains(cell.text()))
                .map(cell -> new Problem(
                        cell.where(),
                        "'%s' is the name of something that the table does not ask for; write text in quotes, or add an"
                                        .formatted(cell.text())
                                + " input of that name"));
    }

    /** What could not be looked at. */
    Stream<Problem> warnings() {
        return cells("output", "outputEntry")
                .filter(cell -> !cell.text().isEmpty()
                        && FeelCellReader.isExpression(cell.text())
                        && FeelCellReader.value(cell.text()).isEmpty())
                .map(cell -> new Problem(
                        cell.where(),
                        "'%s' is worked out for each case, so that its value could not be looked at; see for yourself that"
                                        .formatted(cell.text())
                                + " it is always of the column's type"));
    }

    private Stream<Problem> answers() {
        return cells("output", "outputEntry")
                .flatMap(cell -> answer(cell).map(text -> new Problem(cell.where(), text)).stream());
    }

    private static Optional<String> answer(Cell cell) {
        if (cell.text().isEmpty() || cell.text().equals("-")) {
            return Optional.of("is empty, but must be %s; write one".formatted(inWords(cell.type())))
                    .filter(text -> !cell.type().equals("string"));
        }
        return FeelCellReader.isExpression(cell.text())
                ? FeelCellReader.value(cell.text()).flatMap(value -> answer(cell, value))
                : Optional.empty();
    }

    private static Optional<String> answer(Cell cell, Optional<Object> value) {
        if (value.filter(given -> isOfType(cell.type(), given)).isEmpty()) {
            return Optional.of("'%s' is no %s; write one, or change the column's type"
                    .formatted(cell.text(), inWords(cell.type()).replaceFirst("^an? ", "")));
        }
        Set<String> declared = ColumnSamples.declared(cell.column());
        return declared.isEmpty() || declared.contains(String.valueOf(value.get()))
                ? Optional.empty()
                : Optional.of("'%s' is none of the values that its column gives, %s; write one of them, or add it there"
                        .formatted(value.get(), declared));
    }

    private static boolean isOfType(String type, Object value) {
        return switch (type) {
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "integer" -> value instanceof Number number && number.doubleValue() == number.intValue();
            case "long" -> value instanceof Number number && number.doubleValue() == number.longValue();
            case "double" -> value instanceof Number;
            default -> true;
        };
    }

    private Stream<Problem> conditions() {
        return cells("input", "inputEntry")
                .flatMap(cell -> condition(cell).map(text -> new Problem(cell.where(), text)).stream());
    }

    /** Whatever stands in quotes is text, whatever begins with a digit is none. */
    private static Optional<String> condition(Cell cell) {
        boolean isText = WORD.matcher(cell.text()).find();
        boolean isNumber =
                DIGIT.matcher(WORD.matcher(cell.text()).replaceAll("")).find();
        boolean isYesOrNo = Set.of("true", "false").contains(cell.text());
        boolean fits = switch (cell.type()) {
            case "string" -> !isYesOrNo && (isText || !isNumber);
            case "boolean" -> !isText && !isNumber;
            default -> !NUMBERS.contains(cell.type()) || !isText && !isYesOrNo;
        };
        if (!fits) {
            return Optional.of("'%s' is never met, as the column is %s; write it so, or change the column's type"
                    .formatted(cell.text(), inWords(cell.type())));
        }
        Set<String> declared = ColumnSamples.declared(cell.column());
        return FeelCellReader.texts(cell.text()).stream()
                .filter(text -> !declared.isEmpty() && !declared.contains(text))
                .sorted()
                .findFirst()
                .map(text -> "'%s' is none of the values that its column takes, %s; write one of them, or add it there"
                        .formatted(text, declared));
    }

    private static String inWords(String type) {
        return switch (type) {
            case "string" -> "text in quotes";
            case "boolean" -> "true or false";
            case "integer" -> "a whole number up to 2147483647";
            case "long" -> "a whole number";
            case "double" -> "a number";
            default -> "a " + type;
        };
    }

    private record Cell(XmlElement column, XmlElement where, String type, String text) {}

    private Stream<Cell> cells(String columnKind, String cellKind) {
        List<XmlElement> columns = table.children(columnKind).toList();
        return table.children("rule").flatMap(row -> {
            List<XmlElement> cells = row.children(cellKind).toList();
            return IntStream.range(0, Math.min(cells.size(), columns.size()))
                    .mapToObj(place -> new Cell(
                            columns.get(place), cells.get(place), type(columns.get(place)), text(cells.get(place))));
        });
    }

    private static String type(XmlElement column) {
        return Stream.concat(Stream.of(column), column.children("inputExpression"))
                .map(typed -> typed.attribute("typeRef"))
                .filter(type -> !type.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String text(XmlElement cell) {
        return cell.children("text").map(XmlElement::text).findFirst().orElse("");
    }
}

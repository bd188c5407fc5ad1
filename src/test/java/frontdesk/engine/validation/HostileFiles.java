package frontdesk.engine.validation;

import static frontdesk.engine.validation.PlantedFiles.FORM;
import static frontdesk.engine.validation.PlantedFiles.MODEL;
import static frontdesk.engine.validation.PlantedFiles.TABLE;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Files that were made to exhaust, confuse or get past whoever reads them, each with the file that must be named. */
final class HostileFiles {
    private static final int MANY = 100_000;
    private static final String EXPRESSION = "${allSaid}";
    private static final String CELL = "\"Blue\"";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private HostileFiles() {}

    static Stream<Arguments> all() {
        return Stream.of(files(), diagrams(), times(), tables(), forms()).flatMap(kinds -> kinds);
    }

    private static Stream<Arguments> files() {
        return Stream.of(
                whole("an empty model", MODEL, ""),
                whole("an empty table", TABLE, ""),
                whole("an empty form", FORM, ""),
                whole("a model of zeros", MODEL, "\0".repeat(MANY)),
                whole("a model that is a page", MODEL, "<html><body/></html>"),
                whole(
                        "a model without a process",
                        MODEL,
                        "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>"),
                whole("a model in no namespace", MODEL, "<definitions><process id=\"visit-request\"/></definitions>"),
                whole("a table that is a form", TABLE, "{\"id\": \"room\"}"),
                whole(
                        "a table without a decision",
                        TABLE,
                        "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"/>"),
                whole("a form that is a model", FORM, "<definitions/>"),
                whole("a form that is a list", FORM, "[]"),
                whole("a form that is nothing", FORM, "null"),
                whole("a program", "run.js", "process.exit()"),
                bytes("letters that are cut in two", MODEL, "name=\"Visit over\"", new byte[] {'"', (byte) 0xC3, '"'}),
                bytes("letters that are no letters", TABLE, CELL, new byte[] {'"', (byte) 0xFF, (byte) 0xFE, '"'}),
                planted("an encoding that nobody knows", MODEL, HEAD, "<?xml version=\"1.0\" encoding=\"x-nothing\"?>"),
                planted(
                        "a model that includes files",
                        MODEL,
                        "<bpmn:process ",
                        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/><bpmn:process "),
                planted(
                        "a model that imports another",
                        MODEL,
                        "<bpmn:message ",
                        "<bpmn:import importType=\"x\" namespace=\"x\" location=\"http://127.0.0.1/x.wsdl\"/><bpmn:message "),
                planted("a style sheet", MODEL, HEAD, HEAD + "<!DOCTYPE x SYSTEM \"http://127.0.0.1/x.dtd\">"));
    }

    private static Stream<Arguments> diagrams() {
        String comments = "<bpmn:documentation><![CDATA[" + "<!--".repeat(MANY) + "]]></bpmn:documentation>";
        return Stream.of(
                planted("an id of many words", MODEL, "visit-over", "a" + "-a".repeat(MANY)),
                planted("a label of many words", MODEL, "Visit over", "a" + "-a".repeat(MANY)),
                planted("a label without an end", MODEL, "Visit over", "x".repeat(MANY)),
                planted("many attributes", MODEL, "name=\"Visit over\"", attributes()),
                planted(
                        "comments that do not end",
                        MODEL,
                        "name=\"Visit over\" />",
                        "name=\"\">" + comments + "</bpmn:endEvent>"),
                planted("an expression of signs", MODEL, EXPRESSION, "${" + "!".repeat(400) + "allSaid}"),
                planted("an expression of minus signs", MODEL, EXPRESSION, "${" + "-".repeat(400) + "allSaid}"),
                planted("an expression of choices", MODEL, EXPRESSION, "${" + "allSaid ? 1 : ".repeat(33) + "2}"),
                planted("an expression of nothing", MODEL, EXPRESSION, "${}"),
                planted("an expression within an expression", MODEL, EXPRESSION, "${'${allSaid}'}${"),
                planted("a step that follows itself", MODEL, "targetRef=\"visit-over\"", "targetRef=\"is-all-said\""),
                planted(
                        "an event on itself",
                        MODEL,
                        "attachedToRef=\"wait-for-guest\"",
                        "attachedToRef=\"guest-late\""),
                planted("a step without an id", MODEL, "id=\"invite-guest\"", ""),
                planted(
                        "flows from nowhere to nowhere",
                        MODEL,
                        "sourceRef=\"visit-requested\" targetRef=\"choose-room\"",
                        ""),
                planted(
                        "a picture of everything in it",
                        MODEL,
                        "</bpmn:definitions>",
                        "<bpmn:process id=\"other\"><bpmn:process id=\"inner\"/></bpmn:process></bpmn:definitions>"));
    }

    private static Stream<Arguments> times() {
        return Stream.of(
                        "R/0001-01-01T00:00:00Z/PT1S",
                        "R2147483647/1970-01-01T00:00:00Z/PT0S",
                        "R/PT1S",
                        "R99999999999999999999/PT1H",
                        "* * * * * ?",
                        "P99999999999999999999Y",
                        "PT-1H",
                        "R/")
                .map(cycle -> planted(
                        "the repetition " + cycle,
                        MODEL,
                        "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">PT1H</bpmn:timeDuration>",
                        "<bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">" + cycle + "</bpmn:timeCycle>"));
    }

    private static Stream<Arguments> tables() {
        return Stream.of(
                planted("a cell of brackets", TABLE, CELL, "(".repeat(1_900) + "1" + ")".repeat(1_900)),
                planted("a cell of open brackets", TABLE, CELL, "(".repeat(3_000)),
                planted("a cell of lists", TABLE, CELL, "[".repeat(30) + "1" + "]".repeat(30)),
                planted("a cell of choices", TABLE, CELL, "if true then 1 else ".repeat(190) + "("),
                planted("a cell of minus signs", TABLE, CELL, "-".repeat(3_000) + "("),
                planted("a cell of powers", TABLE, CELL, "2**".repeat(1_200) + "("),
                planted("a cell of texts", TABLE, CELL, "\"a\", ".repeat(600) + "("),
                planted("a cell without an end", TABLE, CELL, "\"" + "a".repeat(MANY)));
    }

    private static Stream<Arguments> forms() {
        return Stream.of(
                planted(
                        "a form of open gaps",
                        FORM,
                        "\"components\": [",
                        "\"components\": [{\"type\": \"none\", \"text\": \"" + "{{".repeat(MANY) + "\"},"),
                planted(
                        "a form of one long name",
                        FORM,
                        "\"components\": [",
                        "\"components\": [{\"type\": \"none\", \"text\": \"=" + "a".repeat(MANY) + " \"},"),
                planted(
                        "a form of brackets",
                        FORM,
                        "\"components\": [",
                        "\"components\": [{\"type\": \"text\", \"conditional\": {\"hide\": \"=" + "(".repeat(MANY)
                                + "\"}},"),
                planted(
                        "a form of markup",
                        FORM,
                        "\"components\": [",
                        "\"components\": [{\"type\": \"none\", \"content\": \"" + "< ".repeat(MANY) + "\"},"),
                planted(
                        "a form whose parts are no parts",
                        FORM,
                        "\"components\": [",
                        "\"components\": [1, null, \"x\", [], {\"key\": 1},"),
                planted(
                        "a form whose choices are no choices",
                        FORM,
                        "\"components\": [",
                        "\"components\": [{\"type\": \"radio\", \"key\": \"x\", \"values\": {\"a\": [null]}},"),
                planted(
                        "a form with a number without end",
                        FORM,
                        "\"components\": [",
                        "\"components\": [{\"type\": \"number\", \"min\": " + "9".repeat(MANY) + "},"));
    }

    private static String attributes() {
        return Stream.iterate(0, number -> number + 1)
                .limit(9_000)
                .map("a%d=\"\""::formatted)
                .reduce("name=\"\"", (all, one) -> all + " " + one);
    }

    private static Arguments whole(String kind, String file, String content) {
        return Arguments.of(kind, file, new PlantedFiles().with(file, content));
    }

    private static Arguments planted(String kind, String file, String from, String to) {
        return Arguments.of(kind, file, new PlantedFiles().change(file, from, to));
    }

    private static Arguments bytes(String kind, String file, String from, byte[] to) {
        var files = new PlantedFiles();
        String latin = files.content(file).replace(from, new String(to, StandardCharsets.ISO_8859_1));
        return Arguments.of(kind, file, files.with(file, latin.getBytes(StandardCharsets.ISO_8859_1)));
    }
}

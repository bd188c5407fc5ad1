package frontdesk.scenarios;

/** A file that is not written as scenarios are. */
final class FeatureParseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FeatureParseException(String file, Throwable cause) {
        super("%s cannot be read as scenarios. %s".formatted(file, cause.getMessage()), cause);
    }
}

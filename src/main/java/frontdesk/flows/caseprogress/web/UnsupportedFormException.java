package frontdesk.flows.caseprogress.web;

/** The case's form has no estimates. */
final class UnsupportedFormException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String form;

    UnsupportedFormException(String form) {
        super("There are no estimates for form " + form);
        this.form = form;
    }

    String form() {
        return form;
    }
}

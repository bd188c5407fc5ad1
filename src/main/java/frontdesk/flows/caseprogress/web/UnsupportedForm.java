package frontdesk.flows.caseprogress.web;

/** The case's form has no estimates. */
final class UnsupportedForm extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String form;

    UnsupportedForm(String form) {
        super("There are no estimates for form " + form);
        this.form = form;
    }

    String form() {
        return form;
    }
}

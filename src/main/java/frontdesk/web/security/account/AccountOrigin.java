package frontdesk.web.security.account;

/** Where an account comes from, and so with what it goes. */
public enum AccountOrigin {
    /** Named in the configuration. */
    CONFIGURATION("(configured account)"),
    /** One of the demo world's, whose passwords everybody knows. */
    DEMO("(demo account)"),
    /** Of somebody whom the sign-on service has vouched for. */
    SIGN_ON("");

    private final String remark;

    AccountOrigin(String remark) {
        this.remark = remark;
    }

    /** What stands behind the name on a screen, until its owner writes something else there. */
    String remark() {
        return remark;
    }
}

package frontdesk.web.security;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** A planted breach: an address that nobody has listed in the access table. */
@TestComponent
@Controller
public class ForgottenAddress {
    public static final String ADDRESS = "/api/v1/forgotten";

    @GetMapping(ADDRESS)
    @ResponseBody
    String everybodysSecret() {
        return "secret";
    }
}

package frontdesk.web.security.account;

import frontdesk.domain.request.AccessRole;
import frontdesk.ports.failure.StartupException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;

/**
 * Reads {@code frontdesk.users[n].name}, {@code .password} and {@code .groups}. Read by hand rather than bound to a
 * settings class, since a binding that fails prints the value it failed on.
 */
public final class ConfiguredAccountReader {
    private static final int SHORTEST_PASSWORD = 12;
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9._@+|:-]+");

    private ConfiguredAccountReader() {}

    /**
     * The configured accounts; none where there are none.
     *
     * @throws StartupException where one of them cannot be made
     */
    public static List<Account> in(Binder settings) {
        List<Settings> users = settings.bind("frontdesk.users", Bindable.listOf(Settings.class))
                .orElseGet(List::of);
        List<Account> accounts = IntStream.range(0, users.size())
                .mapToObj(n -> account("frontdesk.users[" + n + "]", users.get(n)))
                .toList();
        refuseTwins(accounts);
        return accounts;
    }

    private static Account account(String property, Settings user) {
        String name = Objects.requireNonNullElse(user.name(), "");
        String password = Objects.requireNonNullElse(user.password(), "");
        if (!NAME.matcher(name).matches()) {
            throw new StartupException(
                    property + ".name is missing, or is not made of letters, digits and . _ @ + | : -",
                    "Give the account a name.");
        }
        if (password.length() < SHORTEST_PASSWORD) {
            throw new StartupException(
                    property + ".password (of " + name + ") is "
                            + (password.isEmpty() ? "missing." : "shorter than " + SHORTEST_PASSWORD + " characters."),
                    "Give the account a password of at least " + SHORTEST_PASSWORD + " characters.");
        }
        return new Account(name, AccountOrigin.CONFIGURATION, password, roles(property, user));
    }

    private static Set<AccessRole> roles(String property, Settings user) {
        Set<AccessRole> roles = EnumSet.noneOf(AccessRole.class);
        for (String group : Objects.requireNonNullElse(user.groups(), List.<String>of())) {
            roles.add(AccessRole.ofGroup(group.strip())
                    .orElseThrow(() -> new StartupException(
                            property + ".groups (of " + user.name() + ") names '" + group + "', which is no group.",
                            "The groups are: " + groups() + ".")));
        }
        if (roles.isEmpty()) {
            throw new StartupException(
                    property + ".groups (of " + user.name() + ") is missing.", "The groups are: " + groups() + ".");
        }
        return roles;
    }

    private static void refuseTwins(List<Account> accounts) {
        Set<String> names = new HashSet<>();
        accounts.stream()
                .map(Account::name)
                .filter(name -> !names.add(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new StartupException(
                            "frontdesk.users names " + name + " twice.", "Give every account a name of its own.");
                });
    }

    private static String groups() {
        return String.join(
                ", ",
                EnumSet.allOf(AccessRole.class).stream().map(AccessRole::group).toList());
    }

    /** One account as configured; not private, since the binder calls no private constructor. */
    record Settings(String name, String password, List<String> groups) {}
}

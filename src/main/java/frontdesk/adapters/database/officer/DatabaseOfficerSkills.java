package frontdesk.adapters.database.officer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import frontdesk.adapters.database.UpsertRetry;
import frontdesk.domain.officer.Skills;
import frontdesk.domain.request.Language;
import frontdesk.ports.officer.OfficerSkills;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code officer_skill}, a row for each language and each kind of requests that somebody can do. */
@Component
class DatabaseOfficerSkills implements OfficerSkills {
    private static final String LANGUAGE = "LANGUAGE";
    private static final String KIND = "KIND";

    private final JdbcClient database;
    private final UpsertRetry writes;

    DatabaseOfficerSkills(JdbcClient database, UpsertRetry writes) {
        this.database = database;
        this.writes = writes;
    }

    @Override
    public void put(String account, Skills skills) {
        writes.inTransaction(() -> {
            database.sql("delete from officer_skill where account = :account")
                    .param("account", account)
                    .update();
            skills.languages().forEach(language -> add(account, LANGUAGE, language.code()));
            skills.kinds().forEach(kind -> add(account, KIND, kind));
            return skills;
        });
    }

    private void add(String account, String what, String skill) {
        database.sql("insert into officer_skill (account, what, skill) values (:account, :what, :skill)")
                .param("account", account)
                .param("what", what)
                .param("skill", skill)
                .update();
    }

    @Override
    public Skills of(String account) {
        return skills(database.sql("select account, what, skill from officer_skill where account = :account")
                .param("account", account)
                .query(Row.class)
                .list());
    }

    @Override
    public Map<String, Skills> all() {
        Map<String, Skills> all = new TreeMap<>();
        database.sql("select account, what, skill from officer_skill").query(Row.class).list().stream()
                .collect(groupingBy(Row::account))
                .forEach((account, rows) -> all.put(account, skills(rows)));
        return all;
    }

    private static Skills skills(List<Row> rows) {
        return new Skills(
                of(rows, LANGUAGE).stream().map(Language::ofCode).collect(toUnmodifiableSet()), of(rows, KIND));
    }

    private static Set<String> of(List<Row> rows, String what) {
        return rows.stream()
                .filter(row -> row.what().equals(what))
                .map(Row::skill)
                .collect(toUnmodifiableSet());
    }

    record Row(String account, String what, String skill) {}
}

package frontdesk.benchmarks;

import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** How PostgreSQL finds whom a reply answers, by its own plans. */
final class LookUps {
    private LookUps() {}

    /** @param phone a number that was texted */
    static void explain(JdbcTemplate database, String phone) {
        database.execute("analyze");
        String reference = database.queryForObject(
                "select request from notification where address = ? fetch first row only", String.class, phone);
        String instance = database.queryForObject(
                "select process_instance_id from request where reference_number = ?", String.class, reference);
        Stream.of(
                        "select request from notification where address = '" + phone
                                + "' and channel = 'TEXT' and request is not null and tried_at is not null"
                                + " group by request order by max(tried_at) desc fetch first 20 rows only",
                        "select wants from text_consent where phone = '" + phone + "' order by id desc limit 1",
                        "select * from request where reference_number = '" + reference + "' for update",
                        "select count(*) from act_ru_event_subscr where event_type_ = 'message'"
                                + " and event_name_ = 'customer-said-yes' and proc_inst_id_ = '" + instance + "'")
                .flatMap(question -> database.queryForList("explain " + question, String.class).stream())
                .forEach(line -> Stopwatch.say("  " + line));
    }
}

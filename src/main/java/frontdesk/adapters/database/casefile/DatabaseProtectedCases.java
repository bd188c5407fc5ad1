package frontdesk.adapters.database.casefile;

import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.request.ProtectedCases;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells by the numbers that {@link ProtectedNumbers} keeps. */
@Component
public class DatabaseProtectedCases implements ProtectedCases {
    /** Whether the row of {@code request} that a statement looks at is protected. */
    public static final String REQUEST = """
            (request.is_protected or exists (
                select 1 from request_fact named
                  join protected_number on protected_number.number = named.text_value
                 where named.reference_number = request.reference_number
                   and named.name in ('receiptNumber', 'aNumber')))""";

    private final JdbcClient database;

    DatabaseProtectedCases(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean covers(ReferenceNumber request) {
        return isAny("select count(*) from request where reference_number = :number and " + REQUEST, request.value());
    }

    @Override
    public boolean covers(ReceiptNumber receiptNumber) {
        return isAny("""
                select count(*) from protected_number where number = :number
                    or number in (select applicant_a_number from case_file where receipt_number = :number)""", receiptNumber.value());
    }

    @Override
    public List<ReferenceNumber> underWay() {
        return database
                .sql("select reference_number from request where process_instance_id is not null"
                        + " and status not in ('COMPLETED', 'CLOSED') and " + REQUEST)
                .query(String.class)
                .list()
                .stream()
                .map(ReferenceNumber::new)
                .toList();
    }

    private boolean isAny(String count, String number) {
        return database.sql(count).param("number", number).query(Integer.class).single() > 0;
    }
}

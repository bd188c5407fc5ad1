package frontdesk.flows.accesscodereissue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.Requester;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessCodeRequestTest {
    @Test
    void itsLogShowsNeitherAPersonNorADateOfBirth() {
        Requester requester = new Requester(
                Requester.Role.APPLICANT,
                "María Núñez",
                Optional.of("maria@mail.example"),
                Optional.empty(),
                Language.ES);
        ReceiptNumber number = new ReceiptNumber("IOE0912345678");

        assertThat(new AccessCodeRequest(requester, number, LocalDate.parse("1990-02-03")))
                .hasToString("AccessCodeRequest[" + number + "]");
    }
}

package frontdesk.demo.sample;

import frontdesk.domain.casefile.ANumber;
import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.MailingAddress;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.casefile.ZipCode;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.PhoneNumber;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** A case as the sample's file has it: with the names of the API, but with days counted from the first start. */
record SampleCase(
        String receiptNumber,
        String form,
        int filedDaysAgo,
        CaseFile.FiledBy filedBy,
        CaseFile.Status status,
        String fieldOffice,
        Applicant applicant,
        Optional<String> accountNumber,
        Optional<Representative> representative,
        Optional<Biometrics> biometrics,
        List<Milestone> milestones) {

    record Applicant(
            String name,
            LocalDate dateOfBirth,
            Optional<String> aNumber,
            String email,
            Optional<String> phone,
            String language,
            Address mailingAddress) {
        CaseFile.Applicant applicant() {
            return new CaseFile.Applicant(
                    name,
                    dateOfBirth,
                    aNumber.map(ANumber::new),
                    email,
                    phone.map(PhoneNumber::new),
                    Language.ofCode(language),
                    mailingAddress.address());
        }
    }

    record Address(String line1, Optional<String> line2, String city, String state, String zipCode) {
        MailingAddress address() {
            return new MailingAddress(line1, line2, city, state, new ZipCode(zipCode));
        }
    }

    record Representative(
            String name,
            String email,
            Optional<String> accountNumber,
            boolean g28OnFile,
            Optional<Address> mailingAddress) {
        CaseFile.Representative representative() {
            return new CaseFile.Representative(
                    name, email, accountNumber, g28OnFile, mailingAddress.map(Address::address));
        }
    }

    /** @param inDays on the first business day so many days from the first start, or after it */
    record Biometrics(
            boolean required,
            Optional<Integer> inDays,
            Optional<LocalTime> at,
            Optional<String> office,
            int timesRescheduled) {
        CaseFile.Biometrics biometrics(SampleDates days) {
            return new CaseFile.Biometrics(
                    required,
                    inDays.map(day -> days.appointment(office.orElseThrow(), day, at.orElseThrow())),
                    office,
                    timesRescheduled);
        }
    }

    record Milestone(String name, int daysAgo) {
        CaseFile.Milestone milestone(SampleDates days) {
            return new CaseFile.Milestone(name, days.ago(daysAgo));
        }
    }

    CaseFile caseFile(SampleDates days) {
        return new CaseFile(
                new ReceiptNumber(receiptNumber),
                form,
                days.ago(filedDaysAgo),
                filedBy,
                status,
                fieldOffice,
                applicant.applicant(),
                accountNumber,
                representative.map(Representative::representative),
                biometrics.map(appointment -> appointment.biometrics(days)),
                milestones.stream().map(step -> step.milestone(days)).toList());
    }
}

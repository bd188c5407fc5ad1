package frontdesk.flows.textaheadcallback;

import frontdesk.support.Desk;
import frontdesk.support.PhoneCustomer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * One customer's script: what happens to them in each round, drawn by chance. The same script can be played again, with
 * steps left out, on another phone.
 */
record Play(int number, String areaCode, List<Step> steps) {
    private static final List<String> AREA_CODES = List.of("202", "213", "808", "787", "312");
    private static final List<String> WORDS =
            List.of("yes", "YES!", "sí", "no", "2", "not now", "who is this", "", "hm?", "STOP", "START", "HELP", "1");
    private static final List<String> RECEIPTS = List.of("DELIVERED", "TEMPORARY_FAILURE", "PERMANENT_FAILURE");
    private static final List<String> RESULTS = List.of("REACHED", "NO_ANSWER", "LEFT_MESSAGE");

    static Play drawn(int number, int rounds, RandomGenerator random) {
        return new Play(
                number,
                AREA_CODES.get(random.nextInt(AREA_CODES.size())),
                random.ints(rounds).mapToObj(any -> step(random)).toList());
    }

    /** Mostly replies, sometimes what makes trouble, often nothing. */
    private static Step step(RandomGenerator random) {
        int dice = random.nextInt(20);
        if (dice < 8) {
            return new Step(Kind.REPLY, WORDS.get(random.nextInt(WORDS.size())));
        } else if (dice < 10) {
            return new Step(Kind.SAME_AGAIN, "");
        } else if (dice < 12) {
            return new Step(Kind.RECEIPT, RECEIPTS.get(random.nextInt(RECEIPTS.size())));
        } else if (dice < 14) {
            return new Step(Kind.CALL, RESULTS.get(random.nextInt(RESULTS.size())));
        } else if (dice < 15) {
            return new Step(Kind.ASKS, "");
        }
        return dice < 16 ? new Step(Kind.WITHDRAWS, "") : new Step(Kind.NOTHING, "");
    }

    Play without(int step) {
        List<Step> fewer = new ArrayList<>(steps);
        fewer.set(step, new Step(Kind.NOTHING, ""));
        return new Play(number, areaCode, List.copyOf(fewer));
    }

    /** What happens. */
    enum Kind {
        REPLY,
        SAME_AGAIN,
        RECEIPT,
        CALL,
        ASKS,
        WITHDRAWS,
        NOTHING
    }

    /** Something that happens, and in which words. */
    record Step(Kind kind, String words) {
        void happen(PhoneCustomer customer, String lastText, List<String> requests, Desk officer) {
            switch (kind) {
                case REPLY -> customer.delivers(lastText, words);
                case SAME_AGAIN -> customer.delivers(lastText, "yes");
                case RECEIPT -> receipt(customer);
                case CALL -> requests.forEach(request -> complete(officer, request, words));
                case ASKS -> requests.add(customer.asksForTextAhead());
                case WITHDRAWS -> customer.withdraws(requests.get(requests.size() - 1));
                case NOTHING -> {}
            }
        }

        private void receipt(PhoneCustomer customer) {
            if (!customer.messages().isEmpty()) {
                customer.gatewaySaysOfLastText(words);
                customer.gatewaySaysOfLastText(words);
            }
        }

        static void complete(Desk officer, String request, String result) {
            if (officer.sees(request, "call-customer")) {
                officer.hasCompleted(request, "call-customer", Map.of("callResult", result));
            }
        }
    }
}

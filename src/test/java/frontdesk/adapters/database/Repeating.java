package frontdesk.adapters.database;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Draws everything twice before it draws something new. */
public final class Repeating implements RandomGenerator {
    private final RandomGenerator random;
    private final Deque<int[]> again = new ArrayDeque<>();

    public Repeating(RandomGenerator random) {
        this.random = random;
    }

    @Override
    public IntStream ints(long size, int from, int to) {
        if (again.isEmpty()) {
            again.add(random.ints(size, from, to).toArray());
            return IntStream.of(again.peek());
        }
        return IntStream.of(again.remove());
    }

    @Override
    public long nextLong() {
        return random.nextLong();
    }
}

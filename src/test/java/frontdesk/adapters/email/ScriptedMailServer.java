package frontdesk.adapters.email;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A mail server that says what a test tells it to, or nothing, and goes when it is told to. */
final class ScriptedMailServer implements AutoCloseable {
    /** Where a message ends. */
    static final String END = ".";

    private static final String DROP = "drop";
    private static final String HANG = "hang";
    private static final String TRICKLE = "trickle";

    private final ServerSocket endpoint = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Map<String, String> script = new ConcurrentHashMap<>(
            Map.of("EHLO", "250 mail", "MAIL", "250 ok", "RCPT", "250 ok", "DATA", "354 go on", END, "250 taken"));
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<String> handedOver = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final CountDownLatch clientGone = new CountDownLatch(1);

    ScriptedMailServer() throws IOException {
        Thread porter = new Thread(this::receive, "scripted-mail-server");
        porter.setDaemon(true);
        porter.start();
    }

    int port() {
        return endpoint.getLocalPort();
    }

    ScriptedMailServer answersTo(String command, String reply) {
        script.put(command, reply);
        return this;
    }

    ScriptedMailServer dropsAt(String command) {
        return answersTo(command, DROP);
    }

    ScriptedMailServer hangsAt(String command) {
        return answersTo(command, HANG);
    }

    /** Answers, but a letter at a time, and never to the end. */
    ScriptedMailServer tricklesAt(String command) {
        return answersTo(command, TRICKLE);
    }

    /** The commands heard, without what came after their first word. */
    List<String> heard() {
        return heard;
    }

    /** How often a message for this address came to its end, whatever was said to it then. */
    long timesHandedOver(String address) {
        return handedOver.stream()
                .filter(line -> line.contains("<" + address + ">"))
                .count();
    }

    /** Waits until the client has closed a connection on which it was kept waiting. */
    boolean sawTheClientGo() throws InterruptedException {
        return clientGone.await(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        over.countDown();
        endpoint.close();
    }

    private void receive() {
        while (!endpoint.isClosed()) {
            try (Socket caller = endpoint.accept()) {
                converse(caller);
            } catch (IOException gone) {
                clientGone.countDown();
            }
        }
    }

    private void converse(Socket caller) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        say(caller, "220 mail");
        boolean inMessage = false;
        String recipient = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (inMessage && !line.equals(END)) {
                continue;
            }
            String command = line.split(" ")[0];
            heard.add(command);
            recipient = command.equals("RCPT") ? line : recipient;
            if (command.equals(END)) {
                handedOver.add(recipient);
            }
            String reply = script.getOrDefault(command, "500 what?");
            if (reply.equals(DROP)) {
                return;
            }
            react(caller, lines, reply);
            inMessage = reply.startsWith("354");
        }
    }

    private void react(Socket caller, BufferedReader lines, String reply) throws IOException {
        if (reply.equals(HANG)) {
            lines.readLine();
            clientGone.countDown();
        } else if (reply.equals(TRICKLE)) {
            trickle(caller);
        } else {
            say(caller, reply);
        }
    }

    private void trickle(Socket caller) throws IOException {
        try {
            while (!over.await(10, TimeUnit.MILLISECONDS)) {
                caller.getOutputStream().write('2');
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(stopped));
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}

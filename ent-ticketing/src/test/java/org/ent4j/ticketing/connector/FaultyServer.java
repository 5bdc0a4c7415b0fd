package org.ent4j.ticketing.connector;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that does what it is to do and, now and then, does not say so, or says so and does not. */
final class FaultyServer implements AutoCloseable {

    /** What it does when all goes well. */
    interface Handler {
        Reply handle(String method, String path, String query, HttpExchange exchange, String body);
    }

    record Reply(int status, String body, String range) {
        static Reply of(int status, String body) {
            return new Reply(status, body, "");
        }
    }

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // else each answer takes 40 ms
    }

    final AtomicInteger faults = new AtomicInteger();
    private final HttpServer server;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Random random;
    private volatile boolean isSound = true;

    FaultyServer(long seed, Handler handler) {
        this.random = new Random(seed);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new IllegalStateException(noPort);
        }
        server.setExecutor(thread);
        server.createContext("/", exchange -> answer(exchange, handler));
        server.start();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:%d/%s".formatted(server.getAddress().getPort(), path));
    }

    void setSound(boolean sound) {
        isSound = sound;
    }

    private void answer(HttpExchange exchange, Handler handler) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var fault = isSound ? 9 : random.nextInt(10);
        if (fault < 3) {
            faults.incrementAndGet();
        }
        if (fault == 0) {
            write(exchange, Reply.of(500, "oops " + body));
        } else if (fault == 1) {
            exchange.close();
        } else {
            var uri = exchange.getRequestURI();
            var query = uri.getQuery() == null ? "" : uri.getQuery();
            var reply = handler.handle(exchange.getRequestMethod(), uri.getPath(), query, exchange, body);
            if (fault == 2) {
                exchange.close();
            } else {
                write(exchange, reply);
            }
        }
    }

    private static void write(HttpExchange exchange, Reply reply) throws IOException {
        var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        if (!reply.range().isEmpty()) {
            exchange.getResponseHeaders().add("Content-Range", reply.range());
        }
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        thread.shutdownNow();
    }
}

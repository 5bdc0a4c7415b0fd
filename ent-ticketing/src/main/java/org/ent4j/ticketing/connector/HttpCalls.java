package org.ent4j.ticketing.connector;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ent4j.ticketing.exchange.Delivery;

/** Calls another platform. What is told of a failure names neither addresses nor contents. */
final class HttpCalls {

    /** Refused for now: somebody may repair the access, or it was too early or too much. */
    private static final Set<Integer> FOR_NOW = Set.of(401, 403, 408, 425, 429);

    private final HttpClient client;
    private final HttpLimits limits;

    HttpCalls(HttpClient client, HttpLimits limits) {
        this.client = client;
        this.limits = limits;
    }

    /** @throws Undelivered when there is no answer */
    HttpResponse<String> call(HttpRequest.Builder request) throws Undelivered {
        var answer =
                client.sendAsync(request.timeout(limits.timeout()).build(), any -> new BoundedBody(limits.mostBytes()));
        try {
            return answer.get(limits.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw unreachable(Optional.ofNullable(failed.getCause()).orElse(failed));
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw unreachable(late);
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw unreachable(stopped);
        }
    }

    /** What an answer that is no success says: that it may be tried again, or not. */
    static Delivery refused(int status, String words) {
        var why = words.isEmpty() ? "HTTP " + status : "HTTP %d %s".formatted(status, words);
        return status >= 400 && status < 500 && !FOR_NOW.contains(status)
                ? new Delivery.Rejected(why)
                : new Delivery.Unreachable(why);
    }

    static boolean isSuccess(int status) {
        return status >= 200 && status < 300;
    }

    private static Undelivered unreachable(Throwable cause) {
        return new Undelivered(new Delivery.Unreachable(cause.getClass().getSimpleName()));
    }
}

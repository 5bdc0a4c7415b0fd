package org.ent4j.access.json;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.ent4j.access.answer.AccessAnswer;
import org.ent4j.access.answer.Request;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;

/**
 * Requests and answers as lines of JSON; the schemas are {@code docs/schema/access-request.schema.json} and
 * {@code docs/schema/access-evaluate.schema.json}.
 */
public final class RequestsJson {

    private RequestsJson() {}

    /** The request of one line, or why it is none; members besides user, service and role do not matter. */
    public static Either<JsonDefect, Request> parse(String line) {
        return RequestParser.parse(new Slice(line, 1, 1, false, line.length() > RequestsReader.LONGEST));
    }

    /**
     * Reads lines of requests in UTF-8 one by one, without holding them; blank lines are skipped.
     *
     * @param lines stays open
     * @param each told of every line, sound or not
     * @throws IOException when the lines cannot be read
     */
    public static void read(InputStream lines, Consumer<? super RequestLine> each) throws IOException {
        var reader = new RequestsReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
        for (var line = reader.next(); line.isPresent(); line = reader.next()) {
            each.accept(line.get());
        }
    }

    /** An answer on one line, without a line feed. */
    public static String write(AccessAnswer answer, Lang lang) {
        return JsonText.line(json -> {
            json.writeStartObject();
            json.writeStringField("user", answer.request().user().value());
            json.writeStringField("service", answer.request().service().value());
            json.writeStringField("role", answer.request().role().value());
            json.writeBooleanField("granted", answer.granted());
            json.writeArrayFieldStart("rules");
            for (var rule : answer.rules()) {
                json.writeString(rule.value());
            }
            json.writeEndArray();
            json.writeStringField("why", Messages.render(answer.why(), lang));
            json.writeStringField("verdict", answer.verdict().name());
            json.writeEndObject();
        });
    }

    /** What answers a line that is no request: never a grant, and no rule; {@code error} marks it. */
    public static String write(long line, JsonDefect why, Lang lang) {
        return JsonText.line(json -> {
            json.writeStartObject();
            json.writeNumberField("line", line);
            json.writeBooleanField("granted", false);
            json.writeArrayFieldStart("rules");
            json.writeEndArray();
            json.writeStringField("why", Messages.render(why, lang));
            json.writeStringField("code", why.code());
            json.writeStringField("error", Messages.render(why, lang));
            json.writeEndObject();
        });
    }

    /** A request on one line, as {@link #parse} reads it. */
    public static String write(Request request) {
        return JsonText.line(json -> {
            json.writeStartObject();
            json.writeStringField("user", request.user().value());
            json.writeStringField("service", request.service().value());
            json.writeStringField("role", request.role().value());
            json.writeEndObject();
        });
    }
}

package org.ent4j.ticketing.connector;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ent4j.ticketing.exchange.Delivery;

/**
 * A session with the API of GLPI. One that has expired is begun anew, once for each call. Source: GLPI REST API,
 * documentation, {@code apirest.md} of github.com/glpi-project/glpi: init session, kill session, errors.
 */
final class GlpiSession implements AutoCloseable {

    /** Of an answer that has more: its part and the number of all. */
    record Reply(JsonNode json, int total) {}

    private static final int UNAUTHORIZED = 401;
    private static final Pattern CODE = Pattern.compile("\\A\\s*\\[\\s*\"(ERROR_[A-Z_]{1,60})\"");
    private static final Pattern RANGE = Pattern.compile("\\d+-\\d+/(\\d{1,9})");
    private static final String BEYOND = "ERROR_RANGE_EXCEED_TOTAL";
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(20).build())
                    .build())
            .build();

    private final GlpiAccess access;
    private final HttpCalls calls;
    private Optional<String> token = Optional.empty();

    GlpiSession(GlpiAccess access, HttpCalls calls) {
        this.access = access;
        this.calls = calls;
    }

    JsonNode get(String path) throws Undelivered {
        return page(path).json();
    }

    /** With the number of all, where the answer is a part; an empty one beyond the end. */
    Reply page(String path) throws Undelivered {
        var answer = call(path, "GET", Optional.empty());
        if (code(answer).filter(BEYOND::equals).isPresent()) {
            return new Reply(MAPPER.createArrayNode(), 0);
        }
        var json = read(answer);
        var total = answer.headers()
                .firstValue("Content-Range")
                .map(RANGE::matcher)
                .filter(Matcher::find)
                .map(range -> Integer.parseInt(range.group(1)))
                .orElse(json.size());
        return new Reply(json, total);
    }

    JsonNode post(String path, JsonNode input) throws Undelivered {
        return send(path, "POST", input);
    }

    JsonNode put(String path, JsonNode input) throws Undelivered {
        return send(path, "PUT", input);
    }

    private JsonNode send(String path, String method, JsonNode input) throws Undelivered {
        var body = MAPPER.createObjectNode();
        body.set("input", input);
        return read(call(path, method, Optional.of(body.toString())));
    }

    /** Nobody waits for a session to end. */
    @Override
    public void close() {
        token.ifPresent(any -> {
            try {
                calls.call(request("killSession", "GET", Optional.empty()));
            } catch (Undelivered expires) {
                token = Optional.empty();
            }
        });
    }

    private HttpResponse<String> call(String path, String method, Optional<String> body) throws Undelivered {
        if (token.isEmpty()) {
            begin();
        }
        var answer = calls.call(request(path, method, body));
        if (answer.statusCode() != UNAUTHORIZED) {
            return answer;
        }
        begin();
        return calls.call(request(path, method, body));
    }

    private void begin() throws Undelivered {
        token = Optional.empty();
        var answer = calls.call(request("initSession", "GET", Optional.empty())
                .header("Authorization", "user_token " + access.userToken()));
        token = Optional.of(read(answer).path("session_token").asText()).filter(text -> !text.isEmpty());
        if (token.isEmpty()) {
            throw new Undelivered(new Delivery.Unreachable("no session"));
        }
    }

    private HttpRequest.Builder request(String path, String method, Optional<String> body) {
        var request = HttpRequest.newBuilder(access.at(path))
                .header("Content-Type", "application/json")
                .method(method, body.map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody));
        token.ifPresent(text -> request.header("Session-Token", text));
        return access.appToken().isEmpty() ? request : request.header("App-Token", access.appToken());
    }

    private static JsonNode read(HttpResponse<String> answer) throws Undelivered {
        if (!HttpCalls.isSuccess(answer.statusCode())) {
            throw new Undelivered(
                    HttpCalls.refused(answer.statusCode(), code(answer).orElse("")));
        }
        try {
            return MAPPER.readTree(answer.body());
        } catch (JsonProcessingException noJson) {
            throw new Undelivered(new Delivery.Unreachable("no JSON"));
        }
    }

    private static Optional<String> code(HttpResponse<String> answer) {
        var code = CODE.matcher(answer.body());
        return code.find() ? Optional.of(code.group(1)) : Optional.empty();
    }
}

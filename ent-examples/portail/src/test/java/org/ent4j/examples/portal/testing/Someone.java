package org.ent4j.examples.portal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ent4j.examples.portal.web.Upload;
import org.ent4j.model.id.PersonId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody with a browser without a screen: keeps cookies, follows the answer to a form, sends its token back. */
public final class Someone {

    private final String base;
    private final HttpClient http;
    private String language = "fr";
    private String token = "";

    /**
     * What came back.
     *
     * @param path of the page, after the form that was taken
     */
    public record Answer(int status, String path, byte[] bytes, HttpResponse<byte[]> raw) {

        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public Document html() {
            return Jsoup.parse(text());
        }

        /** What is said at the head of the page; nothing when nothing is. */
        public String notice() {
            return html().select(".notice").text();
        }

        public String title() {
            return html().select("h1").text();
        }
    }

    private Someone(String base, HttpClient http) {
        this.base = base;
        this.http = http;
    }

    public static Someone at(String base) {
        return new Someone(
                base,
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                        .followRedirects(Redirect.NEVER)
                        .build());
    }

    /** The same browser, with its cookies, at another instance of the portal. */
    public Someone at(TestPortal other) {
        return new Someone(other.url(), http);
    }

    /** Reads in that language from now on: {@code "en"}. */
    public Someone reading(String lang) {
        this.language = lang;
        return this;
    }

    public Someone signIn(PersonId person) {
        var answer = post("/connexion", Map.of("person", person.value()));
        if (answer.status() != 200) {
            throw new IllegalStateException("%s cannot sign in: %s".formatted(person, answer.text()));
        }
        return this;
    }

    /** Somewhere else of his own: the first site whose label has that text. */
    public Answer moveTo(String label) {
        var button = get("/").html().select(".switcher button").stream()
                .filter(each -> each.text().contains(label))
                .findFirst()
                .orElseThrow();
        return send(button.parents().select("form").first(), Map.of());
    }

    public Answer get(String path) {
        return follow(exchange(request(path).GET().build()));
    }

    /** The same without looking where the answer leads. */
    public Answer getOnly(String path) {
        return exchange(request(path).GET().build());
    }

    /** Fields that are given twice come as a list. */
    public Answer post(String path, Map<String, ?> fields) {
        return follow(exchange(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields)))
                .build()));
    }

    /** The same without looking where the answer leads. */
    public Answer postOnly(String path, Map<String, ?> fields) {
        return exchange(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields)))
                .build());
    }

    /** Sends a form of a page with what it has, and these fields instead. */
    public Answer send(Element form, Map<String, ?> fields) {
        return follow(sendOnly(form, fields));
    }

    /** The same without looking where the answer leads. */
    public Answer sendOnly(Element form, Map<String, ?> fields) {
        var all = new LinkedHashMap<String, Object>();
        for (var field : form.select("input[name], select[name], textarea[name]")) {
            var isOff = field.is("[type=checkbox], [type=radio]") && !field.hasAttr("checked");
            if (!isOff) {
                add(all, field.attr("name"), value(field));
            }
        }
        all.putAll(fields);
        return postOnly(form.attr("action"), all);
    }

    @SuppressWarnings("unchecked")
    private static void add(Map<String, Object> all, String name, String value) {
        ((List<String>) all.computeIfAbsent(name, any -> new ArrayList<String>())).add(value);
    }

    private static String value(Element field) {
        if (field.is("select")) {
            var chosen = field.select("option[selected]");
            return chosen.isEmpty() ? field.select("option").attr("value") : chosen.attr("value");
        }
        return field.is("textarea")
                ? field.wholeText()
                : field.attr("value").isEmpty() && field.is("[type=checkbox]") ? "on" : field.attr("value");
    }

    /** A form with files. */
    public Answer upload(String path, Map<String, String> fields, Map<String, Upload> files) {
        var boundary = UUID.randomUUID().toString();
        var parts = new ArrayList<byte[]>();
        var all = new LinkedHashMap<>(fields);
        all.putIfAbsent("token", token());
        all.forEach((name, value) -> parts.add("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(boundary, name, value)
                .getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, file) -> {
            parts.add(
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                            .formatted(boundary, name, file.name())
                            .getBytes(StandardCharsets.UTF_8));
            parts.add(file.bytes());
            parts.add("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        parts.add("--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return follow(exchange(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArrays(parts))
                .build()));
    }

    private String encoded(Map<String, ?> fields) {
        var all = new LinkedHashMap<String, Object>(fields);
        all.putIfAbsent("token", token());
        return all.entrySet().stream()
                .flatMap(field -> (field.getValue() instanceof List<?> list ? list : List.of(field.getValue()))
                        .stream().map(value -> encode(field.getKey()) + "=" + encode(String.valueOf(value))))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** That of the session: the same on every page. */
    private String token() {
        if (token.isEmpty()) {
            token = Jsoup.parse(exchange(request("/").GET().build()).text())
                    .select("input[name=token]")
                    .attr("value");
        }
        return token;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept-Language", language)
                .header("Accept", "text/html");
    }

    private Answer follow(Answer answer) {
        return answer.status() == 303
                ? follow(exchange(
                        request(answer.raw().headers().firstValue("Location").orElseThrow())
                                .GET()
                                .build()))
                : answer;
    }

    private Answer exchange(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), request.uri().getPath(), response.body(), response);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

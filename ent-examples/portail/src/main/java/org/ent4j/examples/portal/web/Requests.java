package org.ent4j.examples.portal.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ent4j.model.text.Lang;

/** What a browser sends, as visits have it. */
final class Requests {

    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");

    private static final Pattern LINE_ENDS = Pattern.compile("\\s+");
    private static final int LONGEST_NAME = 200;

    private Requests() {}

    static Form query(Context http) {
        return new Form(clean(http.queryParamMap()), Map.of());
    }

    /** @throws UnreadableForm for one that is cut off, too large or none at all */
    static Form form(Context http) {
        return http.method().name().equals(Verb.POST.name()) ? sent(http) : Form.EMPTY;
    }

    /** The server tells of what it cannot read by exceptions of many kinds, some of them checked, which nothing announces. */
    private static Form sent(Context http) {
        try {
            return read(http);
        } catch (Exception unreadable) {
            throw new UnreadableForm(unreadable);
        }
    }

    private static Form read(Context http) {
        return new Form(clean(http.formParamMap()), http.isMultipartFormData() ? files(http) : Map.of());
    }

    /** Without the signs that nobody types, and that neither databases nor XML can keep. */
    private static Map<String, List<String>> clean(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().stream().map(Requests::clean).toList()));
    }

    private static String clean(String typed) {
        return UNWRITABLE.matcher(typed).replaceAll("");
    }

    private static Map<String, List<Upload>> files(Context http) {
        return http.uploadedFileMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> uploads(each.getValue())));
    }

    /** A field of files that was left empty has one without a name. */
    private static List<Upload> uploads(List<UploadedFile> files) {
        return files.stream()
                .filter(file -> !file.filename().isBlank())
                .map(Requests::upload)
                .toList();
    }

    private static Upload upload(UploadedFile file) {
        try (var content = file.content()) {
            return new Upload(name(file.filename()), content.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The end of a long one, which says what the file is. */
    private static String name(String given) {
        var name = LINE_ENDS.matcher(clean(given)).replaceAll(" ");
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    /** French, unless the browser prefers English to it. */
    static Lang lang(Context http) {
        var accepted = http.header("Accept-Language");
        if (accepted == null) {
            return Lang.FR;
        }
        try {
            var tag = Locale.lookupTag(Locale.LanguageRange.parse(accepted), List.of("fr", "en"));
            return "en".equals(tag) ? Lang.EN : Lang.FR;
        } catch (IllegalArgumentException unreadable) {
            return Lang.FR;
        }
    }
}

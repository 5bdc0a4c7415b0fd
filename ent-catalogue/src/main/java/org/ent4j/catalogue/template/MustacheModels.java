package org.ent4j.catalogue.template;

import com.samskivert.mustache.MustacheException;
import io.vavr.control.Either;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ent4j.catalogue.mailing.LetterModel;
import org.ent4j.catalogue.mailing.MailingReason;
import org.ent4j.catalogue.mailing.UnreadableModel;
import org.ent4j.catalogue.spi.LetterModels;

/**
 * Models in the part of Mustache that a letter needs: {@code {{field}}}, {@code {{#field}}…{{/field}}} where it has a
 * value, {@code {{^field}}…{{/field}}} where it has none, {@code {{! remark }}}. What does not escape, includes other
 * files or changes the marks is refused.
 */
public final class MustacheModels implements LetterModels {

    private static final Pattern TAG = Pattern.compile("\\{\\{([^}]*+)}}}?");
    private static final Pattern UNDERSTOOD = Pattern.compile("\\s*([#^/]?)\\s*([\\p{L}][\\p{L}\\p{N}_]*)\\s*");
    private static final int LONGEST_SHOWN = 40;

    @Override
    public Either<UnreadableModel, LetterModel> read(String text) {
        var fields = new TreeSet<String>();
        var plain = new StringBuilder();
        var model = new StringBuilder();
        var end = 0;
        for (var tag = TAG.matcher(text); tag.find(); end = tag.end()) {
            var between = text.substring(end, tag.start());
            var understood = UNDERSTOOD.matcher(tag.group(1));
            var isRemark = tag.group(1).startsWith("!") && !tag.group().endsWith("}}}");
            if (!isRemark && (!understood.matches() || tag.group().endsWith("}}}"))) {
                return unreadable(tag.group());
            }
            plain.append(between);
            model.append(between);
            if (!isRemark) {
                fields.add(understood.group(2));
                model.append(tag(understood.group(1), understood.group(2)));
            }
        }
        plain.append(text, end, text.length());
        model.append(text, end, text.length());
        var stray = Math.max(plain.indexOf("{{"), plain.indexOf("}}"));
        return stray >= 0 ? unreadable(plain.substring(stray)) : compiled(model.toString(), fields);
    }

    /** A condition looks whether there is a value, and never into it. */
    private static String tag(String kind, String field) {
        return kind.isEmpty() ? "{{" + field + "}}" : "{{" + kind + MustacheModel.CONDITION + field + "}}";
    }

    private static Either<UnreadableModel, LetterModel> unreadable(String tag) {
        var shown = tag.length() > LONGEST_SHOWN ? tag.substring(0, LONGEST_SHOWN) + "…" : tag;
        return Either.left(new UnreadableModel(new MailingReason.UnreadableTag(shown)));
    }

    private static Either<UnreadableModel, LetterModel> compiled(String model, TreeSet<String> fields) {
        try {
            return Either.right(MustacheModel.of(model, fields));
        } catch (MustacheException unclosed) {
            return Either.left(new UnreadableModel(new MailingReason.UnreadableModel()));
        }
    }
}

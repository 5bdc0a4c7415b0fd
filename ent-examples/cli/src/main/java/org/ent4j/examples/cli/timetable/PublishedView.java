package org.ent4j.examples.cli.timetable;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.publication.PublishRefusal;
import org.ent4j.timetable.publication.Published;

/** A publication for people and for programs. */
public final class PublishedView {

    private PublishedView() {}

    public static Map<String, Object> json(Either<PublishRefusal, Published> outcome) {
        var json = new LinkedHashMap<String, Object>();
        json.put("done", outcome.isRight());
        outcome.peekLeft(why -> {
            json.put("code", why.code());
            json.put("fr", Messages.render(why, Lang.FR));
            json.put("en", Messages.render(why, Lang.EN));
        });
        outcome.peek(published -> json.putAll(json(published)));
        return json;
    }

    private static Map<String, Object> json(Published published) {
        var json = new LinkedHashMap<String, Object>();
        json.put("number", published.publication().number());
        json.put("new", published.isNew());
        json.put("lessons", published.publication().lessons().size());
        json.put("occurrences", published.publication().occurrences().count());
        json.put("added", published.changes().added().size());
        json.put("changed", published.changes().changed().size());
        json.put("moved", published.changes().moved().size());
        json.put("removed", published.changes().cancelled().size());
        json.put("unchanged", published.changes().unchanged());
        json.put(
                "remarks",
                published.remarks().stream().map(PublishedView::remark).toList());
        return json;
    }

    private static Map<String, Object> remark(org.ent4j.model.rule.Reason remark) {
        return Map.of(
                "code", remark.code(), "fr", Messages.render(remark, Lang.FR), "en", Messages.render(remark, Lang.EN));
    }

    public static List<String> lines(Either<PublishRefusal, Published> outcome, Lang lang) {
        return outcome.fold(why -> List.of("  " + Messages.render(why, lang)), published -> lines(published, lang));
    }

    private static List<String> lines(Published published, Lang lang) {
        var publication = published.publication();
        var changes = published.changes();
        var lines = new ArrayList<String>();
        lines.add((lang == Lang.FR
                        ? "  publication n° %d : %d cours, %d séances"
                        : "  publication no. %d: %d lessons, %d occurrences")
                .formatted(
                        publication.number(),
                        publication.lessons().size(),
                        publication.occurrences().count()));
        lines.add(published.isNew() ? changed(published, lang) : unchanged(lang));
        if (changes.isEmpty() && published.isNew()) {
            lines.remove(1);
        }
        return lines;
    }

    private static String changed(Published published, Lang lang) {
        var changes = published.changes();
        return (lang == Lang.FR
                        ? "  cours ajoutés : %d, déplacés : %d, modifiés : %d, annulés : %d, inchangés : %d"
                        : "  lessons added: %d, moved: %d, changed: %d, cancelled: %d, unchanged: %d")
                .formatted(
                        changes.added().size(),
                        changes.moved().size(),
                        changes.changed().size(),
                        changes.cancelled().size(),
                        changes.unchanged());
    }

    private static String unchanged(Lang lang) {
        return lang == Lang.FR
                ? "  rien n'a changé depuis la publication précédente"
                : "  nothing changed since the publication before";
    }
}

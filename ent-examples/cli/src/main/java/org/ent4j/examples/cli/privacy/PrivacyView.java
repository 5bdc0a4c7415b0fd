package org.ent4j.examples.cli.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ent4j.directory.Privacy;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.directory.privacy.Holdings;
import org.ent4j.directory.privacy.Retention;
import org.ent4j.examples.host.FolderData;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/** What the commands on personal data have in common. */
public final class PrivacyView {

    /** The directory is all that is erased; a host has more, and so has this one. */
    private static final Label ELSEWHERE = Label.of(
            "reste, avec le nom, hors de l'annuaire : emplois du temps publiés, décisions de rapprochement, fichiers déposés",
            "stays, with the name, outside the directory: published timetables, decisions on matches, deposited files");

    private PrivacyView() {}

    static Map<String, Object> elsewhere() {
        return Map.of("fr", ELSEWHERE.in(Lang.FR), "en", ELSEWHERE.in(Lang.EN));
    }

    public static Privacy open(FolderData data, Retention retention) {
        return Privacy.on(JooqDirectory.on(data.dataSource()).privacy(), retention);
    }

    static Map<String, Object> json(Reason reason) {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", reason.code());
        json.put("fr", Messages.render(reason, Lang.FR));
        json.put("en", Messages.render(reason, Lang.EN));
        return json;
    }

    static Map<String, Integer> json(Holdings holdings) {
        var json = new LinkedHashMap<String, Integer>();
        holdings.counts().forEach((kind, count) -> json.put(kind.name(), count));
        return json;
    }

    /** What goes, then what stays and why. */
    static List<String> lines(Holdings holdings, Lang lang) {
        var lines = new ArrayList<String>();
        if (!holdings.going().isEmpty()) {
            lines.add((lang == Lang.FR ? "  s'en va : " : "  goes: ") + counts(holdings.going(), lang));
        }
        holdings.staying()
                .counts()
                .forEach((kind, count) -> lines.add((lang == Lang.FR
                                ? "  reste, avec le seul numéro : %d × %s (%s)"
                                : "  stays, with the id alone: %d × %s (%s)")
                        .formatted(
                                count,
                                kind.label().in(lang),
                                kind.staysBecause().map(why -> why.in(lang)).orElse(""))));
        if (!lines.isEmpty()) {
            lines.add("  " + ELSEWHERE.in(lang));
        }
        return lines;
    }

    private static String counts(Holdings holdings, Lang lang) {
        return holdings.counts().entrySet().stream()
                .map(each -> each.getValue() + " × " + each.getKey().label().in(lang))
                .collect(Collectors.joining(", "));
    }
}

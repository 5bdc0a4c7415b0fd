package org.ent4j.examples.portal.cahier;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.cahier.Seance;
import org.ent4j.viescolaire.cahier.SeanceCommand.Stamp;
import org.ent4j.viescolaire.cahier.SeanceId;
import org.ent4j.viescolaire.cahier.VisaCheck;
import org.ent4j.viescolaire.cahier.VisaId;
import org.ent4j.viescolaire.rights.Act;

/** What staff read of everybody's lessons; the head gives it a visa. */
final class ReadingScreen {

    private static final int SIZE = 20;

    private ReadingScreen() {}

    static Answer show(Visit visit) {
        var week = Week.of(visit);
        return Answer.shown(
                visit,
                SeanceScreen.cahier(visit).published(visit.actor(), week.range(), visit.now()),
                seances -> Answer.page(
                        visit.in("Cahier de textes", "Cahier de textes"),
                        "cahier/reading",
                        page(visit, week, seances)));
    }

    private static ReadingPage page(Visit visit, Week week, List<Seance> seances) {
        var group = visit.query().textOr("classe", "");
        var teacher = visit.query().textOr("enseignant", "");
        var found = seances.stream()
                .filter(each -> group.isEmpty() || each.lesson().audience().equals(group))
                .filter(each -> teacher.isEmpty() || teachers(visit, each).anyMatch(teacher::equals))
                .toList();
        var last = Math.max(1, (found.size() + SIZE - 1) / SIZE);
        var number = Math.max(1, Math.min(last, visit.query().number("page").orElse(1)));
        return new ReadingPage(
                week,
                options(visit, seances.stream().map(each -> each.lesson().audience())),
                group,
                options(visit, seances.stream().flatMap(each -> teachers(visit, each))),
                teacher,
                found.stream()
                        .skip((number - 1L) * SIZE)
                        .limit(SIZE)
                        .map(each -> row(visit, each))
                        .toList(),
                found.size(),
                visit.may(Need.act(Act.STAMP_CAHIER)),
                last == 1 ? Map.of() : pages(week, group, teacher, last),
                number);
    }

    private static Stream<String> teachers(Visit visit, Seance seance) {
        return seance.lesson().teachers().stream().map(visit.school().names()::of);
    }

    private static Map<String, String> options(Visit visit, Stream<String> values) {
        var options = new LinkedHashMap<String, String>();
        options.put("", visit.in("tout", "all"));
        values.distinct().sorted().forEach(value -> options.put(value, value));
        return options;
    }

    private static Map<Integer, String> pages(Week week, String group, String teacher, int last) {
        return IntStream.rangeClosed(1, last)
                .boxed()
                .collect(Collectors.toMap(
                        number -> number,
                        number -> "/cahier?semaine=%s&classe=%s&enseignant=%s&page=%d"
                                .formatted(week.monday(), encoded(group), encoded(teacher), number),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static ReadingPage.Row row(Visit visit, Seance seance) {
        var content = seance.content();
        return new ReadingPage.Row(
                seance.id().value(),
                visit.words().shortDay(seance.lesson().day()),
                ReadSeance.of(visit, seance.lesson(), content.title(), content.text(), content.attachments()),
                seance.works().stream()
                        .map(work -> visit.in("pour le %s : %s", "for %s: %s")
                                .formatted(visit.words().shortDay(work.due()), work.title()))
                        .toList(),
                seance.visas().stream()
                        .map(visa -> VisaWords.of(visit, new VisaCheck(seance.id(), visa, seance.revision())))
                        .toList());
    }

    /** All séances that are ticked get one visa, or none of them does. */
    static Answer stamp(Visit visit) {
        var ids = visit.form().all("seance").stream()
                .filter(id -> !id.isBlank())
                .map(SeanceId::new)
                .toList();
        var back = "/cahier"
                + visit.form()
                        .day("semaine")
                        .map(monday -> "?semaine=" + monday)
                        .orElse("");
        if (ids.isEmpty()) {
            return Answer.to(
                    back, Notice.refused(visit.in("Cochez au moins une séance.", "Tick one séance at least.")));
        }
        var stamp = new Stamp(
                visit.now(),
                visit.actor(),
                new VisaId(UUID.randomUUID().toString()),
                visit.form().textOr("commentaire", ""));
        return Answer.moved(
                visit,
                SeanceScreen.cahier(visit).stamp(ids, stamp),
                back,
                visit.in("Visa donné : ", "Visa given: ")
                        + visit.words().count(ids.size(), "séance", "séances", "séance", "séances"));
    }
}

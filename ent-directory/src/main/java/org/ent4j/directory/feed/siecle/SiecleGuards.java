package org.ent4j.directory.feed.siecle;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.feed.FeedFormat;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.reconcile.Guards;
import org.ent4j.model.rule.Reason;

/** What is asked of the files together before any row counts: one of each kind, one school, one year, the expected ones. */
final class SiecleGuards {

    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

    private final SiecleOptions options;

    SiecleGuards(SiecleOptions options) {
        this.options = options;
    }

    /** @throws FeedRefused when two files are of one kind, or there is none of use */
    Map<FeedFormat, SiecleDocument> byKind(List<SiecleDocument> documents) {
        var kinds = new EnumMap<FeedFormat, SiecleDocument>(FeedFormat.class);
        for (var document : documents) {
            var first = kinds.putIfAbsent(document.format(), document);
            if (first != null && document.isRead()) {
                throw refused(document, new SiecleDefect.SecondFile(first.name()));
            }
        }
        if (kinds.values().stream().noneMatch(SiecleGuards::hasPeopleOrClasses)) {
            throw refused(documents.get(0), new SiecleDefect.NothingToRead());
        }
        return kinds;
    }

    private static boolean hasPeopleOrClasses(SiecleDocument document) {
        return document.isRead() && document.format() != FeedFormat.SIECLE_COMMUNS;
    }

    /** @throws FeedRefused when the files disagree with one another or with what is expected */
    SiecleSchool school(Iterable<SiecleDocument> documents) {
        var uai = options.uai();
        var year = options.year();
        for (var document : documents) {
            if (hasPeopleOrClasses(document)) {
                var foundUai = uai(document);
                var foundYear = year(document);
                check(document, uai.flatMap(expected -> Guards.structure(expected, foundUai)));
                check(document, year.flatMap(expected -> Guards.year(expected, foundYear)));
                uai = Optional.of(foundUai);
                year = Optional.of(foundYear);
            }
        }
        return new SiecleSchool(uai.orElseThrow(), year.orElseThrow());
    }

    private static void check(SiecleDocument document, Optional<Guards.Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw refused(document, reason);
        });
    }

    private static Uai uai(SiecleDocument document) {
        var text = document.parameter("UAJ")
                .orElseThrow(() -> refused(document, new FeedDefect.RequiredMissing("PARAMETRES/UAJ")));
        return Uai.parseLeniently(text)
                .getOrElseThrow(why -> refused(document, new FeedDefect.MalformedValue("PARAMETRES/UAJ", why)));
    }

    private static SchoolYear year(SiecleDocument document) {
        return document.parameter("ANNEE_SCOLAIRE")
                .filter(text -> YEAR.matcher(text).matches())
                .map(text -> new SchoolYear(Integer.parseInt(text)))
                .orElseThrow(() -> refused(document, new FeedDefect.RequiredMissing("PARAMETRES/ANNEE_SCOLAIRE")));
    }

    private static FeedRefused refused(SiecleDocument document, Reason reason) {
        return new FeedRefused(Issue.fatal(document.where(), reason));
    }
}

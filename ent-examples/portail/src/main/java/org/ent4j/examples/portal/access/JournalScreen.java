package org.ent4j.examples.portal.access;

import jakarta.inject.Inject;
import java.util.Optional;
import org.ent4j.access.change.ChangeEntry;
import org.ent4j.access.spi.JournalLine;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Pager;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.page.Page;

/** The journal of changes of rights. */
final class JournalScreen {

    private static final int SHOWN = 200;

    private final RuleWording wording;

    @Inject
    JournalScreen(RuleWording wording) {
        this.wording = wording;
    }

    Answer all(Visit visit) {
        var view = new SchoolView(visit);
        var page = new Entries(view).journal().lines(Pager.asked(visit.query()), Page.USUAL_SIZE);
        var lines =
                page.items().stream().flatMap(line -> line(view, line).stream()).toList();
        return Answer.page(
                visit.in("Journal des droits", "Journal of rights"),
                "access/journal",
                new JournalPage(lines, page.items().size() - lines.size(), Pager.of(page, "/droits/journal?page=")));
    }

    private static Optional<JournalPage.Line> line(SchoolView view, JournalLine line) {
        var words = view.visit().words();
        return view.author(line.author())
                .map(author -> new JournalPage.Line(
                        "/droits/journal/" + line.version(),
                        words.moment(line.at()),
                        author,
                        line.why(),
                        words.count(line.changes(), "changement", "changements", "change", "changes")));
    }

    Answer show(Visit visit) {
        var view = new SchoolView(visit);
        return version(visit.parameter("version"))
                .flatMap(version -> new Entries(view).find(version).map(entry -> show(view, version, entry)))
                .orElseGet(() -> Answer.notFound(
                        visit, visit.in("Le journal n'a pas cette modification.", "The journal has no such change.")));
    }

    private static Optional<Long> version(String text) {
        return text.matches("[0-9]{1,9}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private Answer show(SchoolView view, long version, ChangeEntry entry) {
        var words = wording.of(view);
        var entries = new Entries(view);
        var own = entry.changes().stream().filter(entries::concerns).toList();
        return Answer.page(
                view.visit()
                        .in("Modification %d des droits", "Change %d of rights")
                        .formatted(version),
                "access/entry",
                new EntryPage(
                        version,
                        view.visit().words().moment(entry.at()),
                        view.author(entry.author()).orElse(""),
                        entry.why(),
                        own.stream().limit(SHOWN).map(words::change).toList(),
                        entry.changes().size() - own.size(),
                        view.visit().may(AccessFeature.CHANGE)));
    }
}

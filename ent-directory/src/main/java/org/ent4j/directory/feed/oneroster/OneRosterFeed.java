package org.ent4j.directory.feed.oneroster;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ent4j.directory.feed.oneroster.OneRosterManifest.Mode;
import org.ent4j.directory.importing.Coverage;
import org.ent4j.directory.importing.DirectoryFeed;
import org.ent4j.directory.importing.FeedReading;
import org.ent4j.directory.importing.FeedRows;
import org.ent4j.directory.importing.PeopleKind;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.source.Sources;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;

/**
 * A bundle of OneRoster, and the deltas that continue it. A delta names classes and users by ids of the bundle before
 * it, which a directory does not keep; so it is read upon that bundle, and what comes of it is the whole state, exactly.
 *
 * <pre>{@code
 * OneRosterFeed.of(OneRosterFiles.at(bulk)).then(OneRosterFiles.at(delta)).on(today)
 * }</pre>
 *
 * Ids count in the system that the manifest names ({@code source.systemCode}). Absence means that somebody is gone when
 * {@code users} is in bulk and nothing of the bundle is missing or cut; in a bundle of one school, gone from that school.
 */
public final class OneRosterFeed implements DirectoryFeed {

    private final List<OneRosterFiles> bundles;
    private final OneRosterSettings settings;
    private final FeedLimits limits;

    private OneRosterFeed(List<OneRosterFiles> bundles, OneRosterSettings settings, FeedLimits limits) {
        this.bundles = List.copyOf(bundles);
        this.settings = settings;
        this.limits = limits;
    }

    public static OneRosterFeed of(OneRosterFiles bundle) {
        return new OneRosterFeed(List.of(bundle), OneRosterSettings.USUAL, FeedLimits.OF_SCHOOL);
    }

    /** Folders or zip archives: a bundle, then the deltas in their order. */
    public static OneRosterFeed at(Path first, List<Path> deltas) {
        var feed = of(OneRosterFiles.at(first));
        for (var delta : deltas) {
            feed = feed.then(OneRosterFiles.at(delta));
        }
        return feed;
    }

    /** This feed, continued. */
    public OneRosterFeed then(OneRosterFiles delta) {
        var more = new ArrayList<>(bundles);
        more.add(delta);
        return new OneRosterFeed(more, settings, limits);
    }

    /** Roles and enrolments count that are current on that day; without a day all of them count. */
    public OneRosterFeed on(LocalDate day) {
        return with(new OneRosterSettings(Optional.of(day), settings.system(), settings.roles()));
    }

    /** Ids count in this system, whatever the manifest says. */
    public OneRosterFeed system(String code) {
        return with(new OneRosterSettings(settings.day(), Optional.of(code), settings.roles()));
    }

    public OneRosterFeed roles(OneRosterRoles roles) {
        return with(new OneRosterSettings(settings.day(), settings.system(), roles));
    }

    private OneRosterFeed with(OneRosterSettings other) {
        return new OneRosterFeed(bundles, other, limits);
    }

    /** The bytes of one file, or of one archive unpacked, are bounded. */
    public OneRosterFeed within(FeedLimits bounds) {
        return new OneRosterFeed(bundles, settings, bounds);
    }

    @Override
    public String source() {
        return Sources.ONEROSTER;
    }

    @Override
    public FeedReading read(KnownStructures known, FeedRows rows) {
        var account = new OneRosterAccount();
        try {
            return new Session(account, known, rows).read();
        } catch (FeedRefused refused) {
            return FeedReading.refused(nobody(), refused.issue());
        }
    }

    private static Coverage nobody() {
        return Coverage.ofAcademies(Sources.ONEROSTER, Set.of(), Set.of(), false);
    }

    /** One reading. */
    private final class Session {

        private final OneRosterAccount account;
        private final KnownStructures known;
        private final FeedRows rows;
        private final List<OneRosterRow> deleted = new ArrayList<>();

        Session(OneRosterAccount account, KnownStructures known, FeedRows rows) {
            this.account = account;
            this.known = known;
            this.rows = rows;
        }

        FeedReading read() {
            var state = state();
            var system = settings.system().orElseGet(() -> state.manifest().systemCode());
            var orgs = new OneRosterOrgs(state, account, system, known);
            var people = tell(state, orgs, system);
            deleted.stream()
                    .filter(row -> state.row(OneRosterFile.USERS, row.id()).isEmpty())
                    .forEach(row -> rows.deletion(row.where(), people.key(row.id())));
            return new FeedReading(
                    coverage(state, orgs, system), account.tallies(), rejected(people), account.issues());
        }

        private OneRosterBundle state() {
            var state = OneRosterReader.read(bundles.get(0), limits, account);
            if (state.manifest().hasDelta()) {
                throw new FeedRefused(
                        Issue.fatal(SourceLocation.of(bundles.get(0).name()), new OneRosterDefect.DeltaWithoutBase()));
            }
            for (var bundle : bundles.subList(1, bundles.size())) {
                var delta = OneRosterReader.read(bundle, limits, account);
                var before = state;
                delta.goneRows(OneRosterFile.USERS).stream()
                        .filter(row -> before.row(OneRosterFile.USERS, row.id()).isPresent())
                        .forEach(deleted::add);
                state = delta.onto(state);
            }
            return state;
        }

        private OneRosterPeople tell(OneRosterBundle state, OneRosterOrgs orgs, String system) {
            var dates = OneRosterDates.of(state, settings.day());
            var subjects = new OneRosterSubjects(state, account, orgs);
            var classes = new OneRosterClasses(state, account, orgs, subjects, dates);
            orgs.rows()
                    .forEach((id, row) -> rows.structure(row.where(), classes.complete(orgs.structure(id, row), id)));
            var places = new OneRosterPlaces(state, account, orgs, classes, dates, settings.roles());
            var people = new OneRosterPeople(state, account, system, places);
            state.rows(OneRosterFile.USERS)
                    .forEach(row -> people.read(row, person -> rows.person(row.where(), person)));
            return people;
        }

        private Set<SourceKey> rejected(OneRosterPeople people) {
            return account.rejectedUsers().stream().map(people::key).collect(toSet());
        }

        private Coverage coverage(OneRosterBundle state, OneRosterOrgs orgs, String system) {
            var complete = state.manifest().mode(OneRosterFile.USERS) == Mode.BULK && !account.isDamaged();
            return new Coverage(
                    Sources.ONEROSTER,
                    new TreeSet<>(Set.of(new SourceKey(Sources.ONEROSTER, system, "0").academy())),
                    EnumSet.allOf(PeopleKind.class),
                    onlyOne(orgs),
                    complete);
        }

        private Optional<StructureId> onlyOne(OneRosterOrgs orgs) {
            return orgs.rows().size() == 1 ? orgs.rows().keySet().stream().findFirst() : Optional.empty();
        }
    }
}

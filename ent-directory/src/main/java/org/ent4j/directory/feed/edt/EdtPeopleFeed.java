package org.ent4j.directory.feed.edt;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.directory.importing.Coverage;
import org.ent4j.directory.importing.DirectoryFeed;
import org.ent4j.directory.importing.FeedReading;
import org.ent4j.directory.importing.FeedRows;
import org.ent4j.directory.importing.PeopleKind;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.source.Sources;
import org.ent4j.directory.structure.Structure;
import org.ent4j.model.feed.FeedFormat;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.reconcile.Guards;

/**
 * The people of one school of a clear EDT export ({@code ExportEmploiDuTemps}): teachers, pupils with their classes and
 * groups, guardians. The encrypted container in which it usually travels is refused by its name. Source: Index Éducation,
 * ExportEmploiDuTemps.xsd 1.1.
 *
 * <p>EDT is a poor source: it fills gaps and has its own affiliations. Guardians have none, and so never disappear by it.
 *
 * @param expected the school that the file is to be about
 * @param day the day whose classes and groups count, as near to it as the year of the file comes; without a day, those of
 *     the whole year
 */
public record EdtPeopleFeed(FeedSource file, Optional<Uai> expected, Optional<LocalDate> day) implements DirectoryFeed {

    public static EdtPeopleFeed of(FeedSource file) {
        return new EdtPeopleFeed(file, Optional.empty(), Optional.empty());
    }

    public EdtPeopleFeed about(Uai school) {
        return new EdtPeopleFeed(file, Optional.of(school), day);
    }

    public EdtPeopleFeed on(LocalDate date) {
        return new EdtPeopleFeed(file, expected, Optional.of(date));
    }

    @Override
    public String source() {
        return Sources.EDT;
    }

    @Override
    public FeedReading read(KnownStructures known, FeedRows rows) {
        try (var xml = XmlFeed.open(file, FeedFormat.EDT, FeedLimits.OF_SCHOOL)) {
            return read(xml, rows);
        } catch (FeedRefused refused) {
            return FeedReading.refused(Coverage.ofAcademies(Sources.EDT, Set.of(), Set.of(), false), refused.issue());
        }
    }

    private FeedReading read(XmlFeed xml, FeedRows rows) {
        var account = new EdtAccount();
        var uai = uai(xml, account);
        var school = new EdtSchool(account);
        xml.children(section -> school.section(xml, section));
        xml.finish();
        rows.structure(SourceLocation.of(file.name()), structure(uai, school));
        new EdtPeople(uai, school, account, rows, school.inYear(day)).tell();
        return new FeedReading(coverage(uai), account.tallies(), rejected(uai, account), account.issues());
    }

    private Uai uai(XmlFeed xml, EdtAccount account) {
        var where = xml.here();
        var text = xml.attribute("UAI")
                .orElseThrow(() -> new FeedRefused(Issue.fatal(where, new EdtPeopleDefect.NoUai())));
        var uai = Uai.parseLeniently(text).getOrElseThrow(why -> new FeedRefused(Issue.fatal(where, why)));
        expected.flatMap(school -> Guards.structure(school, uai)).ifPresent(other -> {
            throw new FeedRefused(Issue.fatal(where, other));
        });
        if (!uai.isGenuine()) {
            account.warn(where, FeedDefect.FictitiousUai.of(uai));
        }
        return uai;
    }

    /** The file does not say the name of the school. */
    private static Structure structure(Uai uai, EdtSchool school) {
        return Structure.builder()
                .id(new StructureId(uai.value()))
                .uai(uai)
                .addKeys(new SourceKey(Sources.EDT, "", uai.value()))
                .name(uai.value())
                .type("")
                .addAllClasses(school.classes())
                .addAllGroups(school.groups())
                .build();
    }

    private static Coverage coverage(Uai uai) {
        return new Coverage(
                Sources.EDT,
                new TreeSet<>(Set.of(uai.value())),
                EnumSet.allOf(PeopleKind.class),
                Optional.of(new StructureId(uai.value())),
                true);
    }

    private static Set<SourceKey> rejected(Uai uai, EdtAccount account) {
        return account.rejected().stream().map(key -> EdtPeople.key(uai, key)).collect(toSet());
    }
}

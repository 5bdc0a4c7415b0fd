package org.ent4j.directory.feed.sts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.directory.importing.Coverage;
import org.ent4j.directory.importing.DirectoryFeed;
import org.ent4j.directory.importing.FeedReading;
import org.ent4j.directory.importing.FeedRows;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.source.Sources;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.SourceLocation;

/** The staff, classes, groups and subjects of one school, of its {@code sts_emp} file. */
public record StsFeed(FeedSource file) implements DirectoryFeed {

    @Override
    public String source() {
        return Sources.STS;
    }

    @Override
    public FeedReading read(KnownStructures known, FeedRows rows) {
        var read = StsEmp.read(file);
        return read.rows().stream()
                .findFirst()
                .map(content -> tell(content, read, rows))
                .orElseGet(() -> new FeedReading(nobody(), List.of(), Set.of(), read.issues()));
    }

    private FeedReading tell(StsEmp content, Imported<StsEmp> read, FeedRows rows) {
        rows.structure(SourceLocation.of(file.name()), content.structure());
        content.staff().forEach(member -> rows.person(member.where(), member.person()));
        return new FeedReading(coverage(content), content.tallies(), rejected(content), read.issues());
    }

    private static Coverage nobody() {
        return Coverage.ofAcademies(Sources.STS, Set.of(), Set.of(), false);
    }

    private static Coverage coverage(StsEmp content) {
        return Coverage.ofStaff(
                Sources.STS,
                List.of(content.academy(), content.uai().value()),
                new StructureId(content.uai().value()));
    }

    private static Set<SourceKey> rejected(StsEmp content) {
        return content.rejected().stream()
                .map(key -> new SourceKey(
                        Sources.STS, StsKey.isLocal(key) ? content.uai().value() : content.academy(), key))
                .collect(Collectors.toSet());
    }
}

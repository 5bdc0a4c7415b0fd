package org.ent4j.examples.cli.mediacentre;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.catalogue.feed.mediacentre.json.ResourceListReader;
import org.ent4j.catalogue.mediacentre.ResourceList;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Issue;

/**
 * The lists of one person's schools, as one.
 *
 * @param issues of all files
 */
record ResourceFiles(ResourceList list, List<Issue> issues) {

    static final ResourceFiles NONE = new ResourceFiles(ResourceList.of(List.of()), List.of());

    /** @throws Unusable when one of them is no list */
    static ResourceFiles read(List<Path> files) {
        var lists = new ArrayList<ResourceList>();
        var issues = new ArrayList<Issue>();
        for (var file : files) {
            var read = ResourceListReader.read(FeedSource.file(file));
            read.fatal().ifPresent(refusal -> {
                throw Unusable.of(refusal);
            });
            lists.addAll(read.rows());
            issues.addAll(read.issues());
        }
        return new ResourceFiles(ResourceList.merged(lists), issues);
    }

    ResourceFiles and(List<Issue> more) {
        return new ResourceFiles(
                list, Stream.concat(issues.stream(), more.stream()).toList());
    }

    boolean isComplete() {
        return issues.stream().noneMatch(Issue::costsARow);
    }
}

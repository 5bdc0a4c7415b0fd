package org.ent4j.timetable.feed.sts;

import java.io.IOException;
import java.util.Arrays;
import org.ent4j.model.feed.FeedFormat;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.reconcile.Guards;

/** What is asked of the two files as a pair. */
final class PairGuards {

    private static final int CHUNK = 1 << 16;

    private PairGuards() {}

    /** @throws FeedRefused when the two are swapped, or are one */
    static void refuseMixUp(FeedSource stsEmp, FeedSource empSts, FeedLimits limits) {
        if (is(empSts, FeedFormat.STS_EMP, limits) && is(stsEmp, FeedFormat.EMP_STS, limits)) {
            throw refused(stsEmp, new StsDefect.Swapped(stsEmp.name(), empSts.name()));
        }
        if (sameBytes(stsEmp, empSts)) {
            throw refused(empSts, new StsDefect.SameFile(empSts.name()));
        }
    }

    private static boolean is(FeedSource source, FeedFormat format, FeedLimits limits) {
        try (var opened = XmlFeed.open(source, format, limits)) {
            return opened.element().equals(format.root());
        } catch (FeedRefused other) {
            return false;
        }
    }

    /** Two that cannot be read are no pair either, but their reader says it better. */
    private static boolean sameBytes(FeedSource one, FeedSource other) {
        try (var a = one.open();
                var b = other.open()) {
            var found = false;
            while (true) {
                var left = a.readNBytes(CHUNK);
                if (!Arrays.equals(left, b.readNBytes(CHUNK))) {
                    return false;
                }
                if (left.length == 0) {
                    return found;
                }
                found = true;
            }
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** @throws FeedRefused when the two are about different schools or years */
    static void refuseOthers(Head stsEmp, Head empSts, SourceLocation ascending) {
        Guards.structure(stsEmp.uai(), empSts.uai())
                .or(() -> Guards.year(stsEmp.year(), empSts.year()))
                .ifPresent(refusal -> {
                    throw new FeedRefused(Issue.fatal(ascending, refusal));
                });
    }

    private static FeedRefused refused(FeedSource source, StsDefect defect) {
        return new FeedRefused(Issue.fatal(SourceLocation.of(source.name()), defect));
    }
}

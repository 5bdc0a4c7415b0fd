package org.ent4j.catalogue.feed.gar.reading;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.ent4j.catalogue.gar.GarFileName;
import org.ent4j.catalogue.gar.validation.ExportCheck;
import org.ent4j.catalogue.gar.validation.FileCheck;
import org.ent4j.catalogue.gar.validation.FileDefect;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/** Reads the files of an export for a check: several at the same time, and in order where that is needed. */
final class ExportReading {

    private static final Label EXPECTED = Label.of("un fichier d'export vers le GAR", "a file of an export to the GAR");

    private final ExportCheck check;
    private final Map<String, FeedSource> sources;
    private final GarProgress progress;
    private final AtomicInteger done = new AtomicInteger();

    ExportReading(ExportCheck check, Map<String, FeedSource> sources, GarProgress progress) {
        this.check = check;
        this.sources = sources;
        this.progress = progress;
    }

    /**
     * Tells the check of the files in the order of the names.
     *
     * @param besides what takes long too and needs none of it
     */
    void read(List<GarFileName> names, int threads, Runnable besides) {
        if (threads == 1) {
            names.forEach(name -> check.take(read(name)));
            besides.run();
        } else {
            readTogether(names, threads, besides);
        }
    }

    private void readTogether(List<GarFileName> names, int threads, Runnable besides) {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var other = pool.submit(besides, true);
            var files = new ArrayDeque<Future<FileCheck>>();
            names.forEach(name -> files.add(pool.submit(() -> read(name))));
            while (!files.isEmpty()) {
                check.take(of(files.remove()));
            }
            of(other);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T of(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The check was interrupted.", stopped);
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }

    private FileCheck read(GarFileName name) {
        var file = check.file(name);
        try (var xml = open(name)) {
            file.encoding(xml.encoding());
            xml.events(file.events(new FeedStanding(xml)));
            xml.finish();
            file.done();
        } catch (FeedRefused refused) {
            var issue = refused.issue();
            file.broken(issue.where().line(), because(issue));
        }
        tellProgress();
        return file;
    }

    private static FileDefect.Unreadable because(Issue issue) {
        return new FileDefect.Unreadable(Label.of(issue.text(Lang.FR), issue.text(Lang.EN)));
    }

    private synchronized void tellProgress() {
        progress.read(done.incrementAndGet());
    }

    void readAgain(List<GarFileName> names) {
        names.forEach(this::readAgain);
    }

    private void readAgain(GarFileName name) {
        try (var xml = open(name)) {
            xml.events(check.again(name, new FeedStanding(xml)));
        } catch (FeedRefused refused) {
            // told at the first reading
        }
    }

    private XmlFeed open(GarFileName name) {
        var source = sources.getOrDefault(name.file(), FeedSource.bytes(name.file(), new byte[0]));
        return XmlFeed.openAnyRoot(source, EXPECTED, FeedLimits.USUAL);
    }
}

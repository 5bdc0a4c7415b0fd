package org.ent4j.ticketing.connector;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.feed.pivot.PivotFile;
import org.ent4j.ticketing.request.Attachment;
import org.ent4j.ticketing.spi.AttachmentContents;
import org.ent4j.ticketing.ticket.Step;

/** The files that are told of with messages, and those that came. */
final class PivotFiles {

    private PivotFiles() {}

    /** Those whose content is there. */
    static List<PivotFile> of(List<Message> messages, AttachmentContents contents) throws IOException {
        var files = new ArrayList<PivotFile>();
        var told = messages.stream()
                .flatMap(message -> attachments(message.event().step()))
                .distinct()
                .toList();
        for (var each : told) {
            var content = contents.open(each.sha256());
            if (content.isPresent()) {
                try (var bytes = content.get()) {
                    files.add(PivotFile.of(each.name(), bytes.readAllBytes()));
                }
            }
        }
        return files;
    }

    /** Keeps files; those that are not taken are left out. */
    static List<Attachment> keep(List<PivotFile> files, AttachmentContents contents) throws IOException {
        var kept = new ArrayList<Attachment>();
        for (var each : files) {
            try (var bytes = each.open()) {
                contents.keep(each.name(), bytes).peek(kept::add);
            }
        }
        return kept;
    }

    private static Stream<Attachment> attachments(Step step) {
        if (step instanceof Step.Submitted submitted) {
            return submitted.request().attachments().stream();
        } else if (step instanceof Step.Absorbed absorbed) {
            return absorbed.attachments().stream();
        }
        return step instanceof Step.Attached attached ? Stream.of(attached.file()) : Stream.empty();
    }
}

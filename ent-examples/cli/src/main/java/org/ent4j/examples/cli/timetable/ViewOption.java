package org.ent4j.examples.cli.timetable;

import org.ent4j.examples.host.FolderData;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.source.ItemRef;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;

/** Whose timetable is to be seen. */
final class ViewOption {

    @Mixin
    private final SchoolOption school = new SchoolOption();

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Whose whose;

    FolderData open() {
        return school.open();
    }

    Publication publication(FolderData opened) {
        return school.published(opened);
    }

    ItemRef item(Publication publication) {
        return whose.item(publication);
    }
}

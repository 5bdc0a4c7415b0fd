package org.ent4j.ticketing.request;

import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** Requests for tests. */
public final class Drafts {

    public static final StructureId SCHOOL = new StructureId("9990001X");
    public static final PersonId RUIZ = new PersonId("ruiz");

    private Drafts() {}

    /** About the login, well written, without a picture. */
    public static RequestDraft.Builder sound() {
        return soundOf(SCHOOL);
    }

    /** The same, of another school. */
    public static RequestDraft.Builder soundOf(StructureId school) {
        return RequestDraft.builder()
                .requester(RUIZ)
                .school(school)
                .category(UsualCatalogue.AUTHENTIFICATION)
                .description("Bonjour, depuis lundi les élèves de 5A ne peuvent plus se connecter à l'ENT. Merci.");
    }

    /** By somebody, about something, in some words. */
    public static RequestDraft of(PersonId requester, CategoryId category, String description) {
        return RequestDraft.builder()
                .requester(requester)
                .school(SCHOOL)
                .category(category)
                .description(description)
                .build();
    }

    public static Attachment picture(String name, long size) {
        return new Attachment(name, size, "%064x".formatted(name.hashCode() & 0xffffffffL));
    }
}

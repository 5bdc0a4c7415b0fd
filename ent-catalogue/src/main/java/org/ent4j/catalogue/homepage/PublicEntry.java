package org.ent4j.catalogue.homepage;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that a block shows: an article, an event, a rubrique, an entry of a feed.
 *
 * @param id by which a block may have chosen it
 * @param summary a few words, or ""
 * @param address where it is read, or ""
 * @param day of the event or of the publication
 * @param needsSignIn it is not for everybody: a page never shows it
 */
public record PublicEntry(
        String id, String title, String summary, String address, Optional<LocalDate> day, boolean needsSignIn) {}

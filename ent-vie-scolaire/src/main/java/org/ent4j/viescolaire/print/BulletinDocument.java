package org.ent4j.viescolaire.print;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.bulletin.Bulletin;
import org.ent4j.viescolaire.bulletin.BulletinCopy;
import org.ent4j.viescolaire.bulletin.BulletinModel;

/** Copies of bulletins one after the other. */
record BulletinDocument(BulletinModel model, List<BulletinCopy> copies, Lang lang) {

    String xhtml(String style) {
        return Page.document(title(), lang, style, this::bookmarks, body -> {
            for (var each = 0; each < copies.size(); each++) {
                new BulletinPage(copies.get(each), model, lang).put(body, id(each));
            }
        });
    }

    private static String id(int copy) {
        return "b" + (copy + 1);
    }

    /** {@code Bulletin, 1er trimestre, Zoë Lefèvre}; of several pupils, the class instead. */
    private String title() {
        var terms = new BulletinTerms(lang);
        var bulletins = copies.stream().map(BulletinCopy::bulletin).toList();
        var pupils =
                bulletins.stream().map(each -> each.pupil().name()).distinct().toList();
        var classes = bulletins.stream().map(each -> each.classe().code());
        var periods = bulletins.stream().map(each -> each.period().label());
        return Stream.of(
                        Stream.of(terms.of(BulletinTerms.BULLETIN)),
                        periods,
                        pupils.size() == 1 ? pupils.stream() : classes)
                .flatMap(each -> each)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void bookmarks(Page head) {
        head.element("bookmarks", list -> {
            for (var each = 0; each < copies.size(); each++) {
                list.element("bookmark", "", "name", name(copies.get(each)), "href", "#" + id(each));
            }
        });
    }

    /** The pupil; with whom the copy is for. */
    private static String name(BulletinCopy copy) {
        Bulletin bulletin = copy.bulletin();
        return copy.addressee()
                .map(addressee -> bulletin.pupil().name() + " (" + String.join(", ", addressee.names()) + ")")
                .orElseGet(() -> bulletin.pupil().name());
    }
}

package org.ent4j.examples.portal.demo;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.ent4j.catalogue.HomePages;
import org.ent4j.catalogue.homepage.Block;
import org.ent4j.catalogue.homepage.BlockId;
import org.ent4j.catalogue.homepage.Illustration;
import org.ent4j.catalogue.homepage.PageContent;
import org.ent4j.catalogue.homepage.PageLayout;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.examples.host.homepage.ExamplePage;
import org.ent4j.examples.portal.homepage.SchoolPages;
import org.ent4j.examples.portal.homepage.SchoolPictures;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.text.Label;

/** The home page of the first school: a version that visitors see, and a draft of the next. */
final class HomePageStep implements DemoStep {

    private static final Instant SEPTEMBER = Instant.parse("2026-09-07T15:30:00Z");
    private static final Instant NOVEMBER = Instant.parse("2026-11-16T09:20:00Z");
    private static final Scope SCHOOL = Scope.school(DemoSchools.first());

    private final SchoolPages pages;
    private final SchoolPictures pictures;
    private final OpenSchools schools;
    private final DemoPeople people;

    @Inject
    HomePageStep(SchoolPages pages, SchoolPictures pictures, OpenSchools schools, DemoPeople people) {
        this.pages = pages;
        this.pictures = pictures;
        this.schools = schools;
        this.people = people;
    }

    @Override
    public String name() {
        return "home-page";
    }

    @Override
    public Label what() {
        return Label.of("Page d'accueil publique", "Public home page");
    }

    @Override
    public void run() {
        var all = pages.pages();
        if (all.find(SCHOOL).isEmpty()) {
            var author = people.playing("Administrateur");
            made(all.draft(author, SEPTEMBER, SCHOOL, 0, content()));
            made(all.publish(author, SEPTEMBER, SCHOOL, seen(all), 1, Optional.empty()));
            made(all.copy(author, NOVEMBER, SCHOOL, seen(all), 1));
            made(all.edit(author, NOVEMBER, SCHOOL, seen(all), 2, HomePageStep::next));
        }
    }

    /** The example of the command line, under the name of this school. */
    private PageContent content() {
        var example = ExamplePage.content();
        var school = schools.find(DemoSchools.first()).orElseThrow().name();
        return example.withTitle(school)
                .withWelcome(example.welcome().replaceFirst("collège Jean-Dupont", Matcher.quoteReplacement(school)))
                .withBanner(kept(example.banner().orElseThrow()))
                .laidOut(layout -> Either.right(here(layout, school)))
                .get();
    }

    private PageLayout here(PageLayout layout, String school) {
        var changed = layout;
        for (var block : layout.blocks()) {
            changed = changed.replaced(here(block, school)).get();
        }
        return changed;
    }

    private Block here(Block block, String school) {
        if (block instanceof Block.Media media) {
            return new Block.Media(media.id(), media.title(), kept(media.illustration()));
        }
        return block instanceof Block.Contact contact ? here(contact, school) : block;
    }

    private static Block here(Block.Contact contact, String school) {
        var address = Stream.concat(
                        Stream.of(school), contact.address().stream().skip(1))
                .toList();
        return new Block.Contact(
                contact.id(),
                contact.title(),
                address,
                contact.telephone(),
                "secretariat@example.org",
                contact.hours(),
                contact.position());
    }

    /** Its picture is stored, under the name that it has in the portal. */
    private Illustration kept(Illustration of) {
        var picture = pictures.keep(
                        DemoSchools.first(), ExamplePage.bytes(of.picture().name()))
                .getOrElseThrow(reason -> new IllegalStateException(reason.code()));
        return new Illustration(picture, of.alternative(), of.decorative(), of.credit());
    }

    /** What the next version says otherwise. */
    private static Either<Refusal, PageContent> next(PageContent content) {
        var text = new Block.FormattedText(
                new BlockId("portes-ouvertes"),
                "Marché de Noël",
                "<p>Le foyer des élèves vous attend le <strong>jeudi 17 décembre</strong>, de 16 h à 19 h, dans la salle polyvalente.</p>");
        return content.laidOut(layout -> layout.replaced(text));
    }

    private static long seen(HomePages all) {
        return all.find(SCHOOL).map(Kept::version).orElse(0L);
    }

    private static void made(Either<Refusal, ?> outcome) {
        outcome.getOrElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }
}

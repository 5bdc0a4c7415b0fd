package org.ent4j.catalogue.feed.mediacentre;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ent4j.catalogue.mediacentre.DiffusableCatalogue;
import org.ent4j.catalogue.mediacentre.DiffusableResource;
import org.ent4j.catalogue.mediacentre.Organisation;
import org.ent4j.catalogue.mediacentre.ResourceDefect;
import org.ent4j.catalogue.mediacentre.ResourceId;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.RowCount;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.text.Label;

/**
 * Reads {@code listeRessourcesDiffusables}, a resource at a time. Whether the pairs of commercial distributors stand in
 * one {@code distributeursCom} or in one each is not settled by the sources read, and both are taken; confirm it with
 * the référentiel of the GAR. Source: {@code gar_ressourcesDiffusables_response.xml}, 2019, as published
 * implementations read it.
 */
public final class DiffusableReader {

    static final String NAMESPACE = "http://gar.education.fr/schemas/init/0/1/";
    private static final String ROOT = "listeRessourcesDiffusables";
    private static final Label EXPECTED = Label.of(
            "le catalogue des ressources diffusables du GAR (" + ROOT + ")",
            "the catalogue of the resources of the GAR (" + ROOT + ")");

    private final XmlFeed xml;
    private final Consumer<DiffusableResource> rows;
    private final RowCount count = new RowCount(RowCount.OF_SCHOOL, EXPECTED);
    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();
    private String generatedAt = "";

    private DiffusableReader(XmlFeed xml, Consumer<DiffusableResource> rows) {
        this.xml = xml;
        this.rows = rows;
    }

    /** The whole catalogue in memory. */
    public static Imported<DiffusableCatalogue> read(FeedSource source) {
        var rows = new ArrayList<DiffusableResource>();
        var read = stream(source, rows::add);
        return read.map(generatedAt -> new DiffusableCatalogue(generatedAt, rows));
    }

    /**
     * Hands on one resource after the other, and answers when the catalogue was made. When the answer is refused, all
     * that was handed on is to be thrown away.
     */
    public static Imported<String> stream(FeedSource source, Consumer<DiffusableResource> rows) {
        try (var xml = XmlFeed.openAnyRoot(source, EXPECTED, FeedLimits.USUAL)) {
            var reader = new DiffusableReader(xml, rows);
            reader.catalogue();
            xml.finish();
            return Imported.of(reader.generatedAt, reader.issues);
        } catch (FeedRefused refused) {
            return Imported.refused(refused.issue());
        }
    }

    private void catalogue() {
        if (xml.element().equalsIgnoreCase("Erreur")) {
            throw new FeedRefused(Issue.fatal(xml.here(), error(children())));
        }
        if (!xml.element().equals(ROOT) || !xml.namespace().equals(NAMESPACE)) {
            throw new FeedRefused(Issue.fatal(xml.here(), new ResourceDefect.NoList(ROOT + " (" + NAMESPACE + ")")));
        }
        xml.attribute("dateGeneration").ifPresent(each -> generatedAt = each);
        xml.children(name -> {
            if (name.equals("ressourceDiffusable")) {
                count.add(xml.here());
                row();
            } else if (name.equals("dateGeneration")) {
                generatedAt = xml.text();
            }
        });
    }

    private static ResourceDefect error(Map<String, String> texts) {
        return new ResourceDefect.ServiceError(
                texts.getOrDefault("Code", ""), texts.getOrDefault("Message", ""), texts.getOrDefault("Resource", ""));
    }

    private Map<String, String> children() {
        var texts = new HashMap<String, String>();
        xml.children(name -> texts.putIfAbsent(name, xml.text()));
        return texts;
    }

    private void row() {
        var where = xml.here();
        var texts = new HashMap<String, String>();
        var distributors = new ArrayList<Organisation>();
        xml.children(name -> {
            if (name.equals("distributeursCom")) {
                distributors(distributors);
            } else {
                texts.putIfAbsent(name, xml.text());
            }
        });
        keep(new Row(texts, distributors, where.element(texts.getOrDefault("idRessource", ""))));
    }

    private void distributors(List<Organisation> all) {
        var ids = new ArrayList<String>();
        var names = new ArrayList<String>();
        xml.children(name -> {
            if (name.equals("distributeurCom")) {
                ids.add(xml.text());
            } else if (name.equals("nomDistributeurCom")) {
                names.add(xml.text());
            }
        });
        for (var i = 0; i < Math.max(ids.size(), names.size()); i++) {
            all.add(new Organisation(i < ids.size() ? ids.get(i) : "", i < names.size() ? names.get(i) : ""));
        }
    }

    private record Row(Map<String, String> texts, List<Organisation> distributors, SourceLocation where) {
        String text(String name) {
            return texts.getOrDefault(name, "");
        }
    }

    private void keep(Row row) {
        if (isMissing(row, "idRessource") || isMissing(row, "nomRessource")) {
            return;
        }
        var resource = new DiffusableResource(
                new ResourceId(row.text("idRessource")),
                row.text("nomRessource"),
                organisation(row, "idEditeur", "nomEditeur"),
                row.distributors(),
                organisation(row, "distributeurTech", "nomDistributeurTech"),
                flag(row, "affichable"),
                flag(row, "diffusable"));
        var before = Optional.ofNullable(seen.putIfAbsent(resource.id().key(), resource.title()));
        before.ifPresentOrElse(
                title -> issues.add(Issue.error(
                        row.where(), new ResourceDefect.Twice(resource.id().value(), title))),
                () -> rows.accept(resource));
    }

    private boolean isMissing(Row row, String member) {
        if (row.text(member).isEmpty()) {
            issues.add(Issue.error(row.where(), new ResourceDefect.MissingMember(member)));
            return true;
        }
        return false;
    }

    private Organisation organisation(Row row, String id, String name) {
        var organisation = new Organisation(row.text(id), row.text(name));
        if (!organisation.isWellNumbered()) {
            issues.add(Issue.warning(row.where(), new ResourceDefect.BadOrganisation(id, organisation.id())));
        }
        return organisation;
    }

    /** As xs:boolean; what is none is no. */
    private boolean flag(Row row, String member) {
        var text = row.text(member);
        if (!List.of("true", "false", "1", "0").contains(text)) {
            issues.add(Issue.warning(row.where(), new ResourceDefect.WrongShape(member)));
        }
        return text.equals("true") || text.equals("1");
    }
}

package org.ent4j.catalogue.feed.pronote;

import java.util.stream.Stream;
import org.ent4j.catalogue.feed.structure.FileReport;
import org.ent4j.catalogue.feed.structure.StructureCheck;
import org.ent4j.catalogue.feed.structure.XmlTree;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;

/**
 * Says whether Pronote could use an identifiers file, without its schema: structure, then content.
 *
 * <p>It refuses what {@code RapprochementSSO.xsd} refuses, and what that cannot see ({@link SsoRules}). It is stricter in
 * one thing of the structure: of the attributes of {@code xsi} it takes those of the schema's location alone.
 */
public final class SsoValidator {

    private SsoValidator() {}

    /** Never throws because of what is in the file. */
    public static FileReport validate(FeedSource source) {
        try {
            var root = XmlTree.read(
                    source, SsoShape.NAMESPACE, SsoShape.ROOT_NAME, SsoShape.EXPECTED, FeedLimits.OF_SCHOOL);
            var structure = StructureCheck.of(source.name(), root, SsoShape.ROOT, SsoPlace::of);
            var content = SsoContent.of(source.name(), root);
            return FileReport.of(
                    root, Stream.concat(structure.stream(), content.stream()).toList());
        } catch (FeedRefused refused) {
            return FileReport.refused(refused.issue());
        }
    }
}

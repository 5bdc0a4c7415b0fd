package org.ent4j.catalogue.gar.validation;

import static org.ent4j.catalogue.gar.validation.GarCheck.blocking;
import static org.ent4j.catalogue.gar.validation.GarCheck.warning;

import java.util.List;
import org.ent4j.model.text.Label;

/** Checks of the files: all of them, on this page. */
final class FileChecks {

    private static final String NAMES_SOURCE = "gar-connector, README: names of the files of an export";
    private static final String ONE_SOURCE = "ours: a folder has one export";
    private static final String XML_SOURCE = "ours: an entity, a bomb or a file cut short is no export";
    private static final String XSD_SOURCE = "GAR-ENT.xsd 1.7, GAR-ENT-1D.xsd 1.4";
    private static final String SPLIT_SOURCE = "gar-connector: a file of 10 000 nodes at most";
    private static final String UTF8_SOURCE = "gar-connector, XmlExportHelperImpl: files in UTF-8";
    private static final String TAR_SOURCE = "gar-connector, DefaultTarService: a flat tar.gz and its md5";

    static final GarCheck WRONG_NAME = blocking(
            "CAT-VAL-01",
            Label.of("Un fichier XML porte le nom convenu", "An XML file has the agreed name"),
            NAMES_SOURCE,
            FileDefect.WrongName.class);
    static final GarCheck SEVERAL_EXPORTS = blocking(
            "CAT-VAL-02",
            Label.of("Un dossier a un seul export", "A folder has one export"),
            ONE_SOURCE,
            FileDefect.SeveralExports.class);
    static final GarCheck NUMBER_MISSING = blocking(
            "CAT-VAL-03",
            Label.of("Les numéros des fichiers se suivent", "Numbers of files follow each other"),
            NAMES_SOURCE,
            FileDefect.NumberMissing.class);
    static final GarCheck NO_SCHOOLS = blocking(
            "CAT-VAL-04",
            Label.of("L'export a ses établissements", "The export has its schools"),
            NAMES_SOURCE,
            FileDefect.NoSchools.class);
    static final GarCheck PART_MISSING = warning(
            "CAT-VAL-05",
            Label.of("L'export a ses cinq parties", "The export has its five parts"),
            NAMES_SOURCE,
            FileDefect.PartMissing.class);
    static final GarCheck UNREADABLE = blocking(
            "CAT-VAL-06",
            Label.of("Un fichier se lit jusqu'au bout", "A file can be read to its end"),
            XML_SOURCE,
            FileDefect.Unreadable.class);
    static final GarCheck WRONG_ROOT = blocking(
            "CAT-VAL-07",
            Label.of("La racine est celle du nom", "The root is that of the name"),
            XSD_SOURCE,
            FileDefect.WrongRoot.class);
    static final GarCheck TOO_MANY_NODES = warning(
            "CAT-VAL-08",
            Label.of("Un fichier ne dépasse pas 10 000 nœuds", "A file keeps to 10 000 nodes"),
            SPLIT_SOURCE,
            FileDefect.TooManyNodes.class);
    static final GarCheck FOREIGN_FILE = warning(
            "CAT-VAL-09",
            Label.of("Le dossier n'a que l'export", "The folder has nothing but the export"),
            ONE_SOURCE,
            FileDefect.ForeignFile.class);
    static final GarCheck NOT_IN_ARCHIVE = blocking(
            "CAT-VAL-10",
            Label.of("L'archive a tous les fichiers", "The archive has all files"),
            TAR_SOURCE,
            FileDefect.NotInArchive.class);
    static final GarCheck ONLY_IN_ARCHIVE = blocking(
            "CAT-VAL-11",
            Label.of("L'archive n'a que les fichiers", "The archive has nothing but the files"),
            TAR_SOURCE,
            FileDefect.OnlyInArchive.class);
    static final GarCheck OTHER_IN_ARCHIVE = blocking(
            "CAT-VAL-12",
            Label.of("L'archive a les mêmes contenus", "The archive has the same content"),
            TAR_SOURCE,
            FileDefect.OtherInArchive.class);
    static final GarCheck NOT_FLAT = blocking(
            "CAT-VAL-13",
            Label.of("L'archive est à plat", "The archive is flat"),
            TAR_SOURCE,
            FileDefect.NotFlat.class);
    static final GarCheck BAD_ARCHIVE = blocking(
            "CAT-VAL-14",
            Label.of("L'archive se lit jusqu'au bout", "The archive can be read to its end"),
            TAR_SOURCE,
            FileDefect.BadArchive.class);
    static final GarCheck WRONG_SUM = blocking(
            "CAT-VAL-15",
            Label.of("Le md5 est celui de l'archive", "The md5 is that of the archive"),
            TAR_SOURCE,
            FileDefect.WrongSum.class);
    static final GarCheck SUM_FORM =
            warning("CAT-VAL-16", Label.of("Le md5 est nu", "The md5 is bare"), TAR_SOURCE, FileDefect.SumForm.class);
    static final GarCheck SUM_ALONE = warning(
            "CAT-VAL-17",
            Label.of("Le md5 a son archive", "The md5 has its archive"),
            TAR_SOURCE,
            FileDefect.SumAlone.class);
    static final GarCheck OTHER_ENCODING = warning(
            "CAT-VAL-18",
            Label.of("Un fichier est en UTF-8", "A file is in UTF-8"),
            UTF8_SOURCE,
            FileDefect.OtherEncoding.class);

    static final List<GarCheck> ALL = List.of(
            WRONG_NAME,
            SEVERAL_EXPORTS,
            NUMBER_MISSING,
            NO_SCHOOLS,
            PART_MISSING,
            UNREADABLE,
            WRONG_ROOT,
            TOO_MANY_NODES,
            FOREIGN_FILE,
            NOT_IN_ARCHIVE,
            ONLY_IN_ARCHIVE,
            OTHER_IN_ARCHIVE,
            NOT_FLAT,
            BAD_ARCHIVE,
            WRONG_SUM,
            SUM_FORM,
            SUM_ALONE,
            OTHER_ENCODING);

    private FileChecks() {}
}

package no.varde.web.exchange;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads the older XLS format record by record, and tells what else may lie in the container that it shares with others. */
final class XlsFile {

    private XlsFile() {}

    static void read(Path file, SheetBuilder builder) throws RefusedException {
        Libraries.prepare();
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage") || root.hasEntryCaseInsensitive("EncryptionInfo")) {
                throw RefusedException.of("encrypted");
            }
            if (root.hasEntryCaseInsensitive("WordDocument") || root.hasEntryCaseInsensitive("PowerPoint Document")) {
                throw RefusedException.of("document");
            }
            if (root.hasEntry("Book") && !root.hasEntryCaseInsensitive("Workbook")) {
                throw RefusedException.of("old"); // Excel 5 and 95
            }
            XlsRecords records = new XlsRecords(builder);
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(records.listener());
            try {
                new HSSFEventFactory().abortableProcessWorkbookEvents(request, container);
            } catch (HSSFUserException e) {
                if (e.getCause() instanceof RefusedException refused) {
                    throw refused;
                }
                throw RefusedException.of("damaged");
            }
            records.end();
        } catch (EncryptedDocumentException e) {
            throw RefusedException.of("encrypted");
        } catch (OldExcelFormatException e) {
            throw RefusedException.of("old");
        } catch (FileNotFoundException e) {
            throw RefusedException.of("document");
        } catch (IOException | RuntimeException e) {
            throw RefusedException.of("damaged");
        }
    }
}

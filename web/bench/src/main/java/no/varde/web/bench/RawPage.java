package no.varde.web.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The least that a page of facts can cost: reads every row of every table raw by JDBC, on a connection that each thread
 * keeps, and writes them into a table of HTML until the page has a given size.
 */
final class RawPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient ThreadLocal<Connection> connections;
    private final transient List<String> tables;
    private final int bytes;

    /** A page of {@code bytes} bytes over a database of the real server. */
    RawPage(Path database, int bytes) throws SQLException {
        this.bytes = bytes;
        this.connections = ThreadLocal.withInitial(() -> connect(database));
        this.tables = tables(connections.get());
    }

    private static Connection connect(Path database) {
        try {
            return DriverManager.getConnection("jdbc:sqlite:" + database + "?open_mode=1");
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot open " + database, e);
        }
    }

    /** The tables of facts: what is recorded, not who changed it, and nobody's roles or sessions. */
    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select name from sqlite_schema as t where type = 'table'"
                        + " and (name = 'fact' or exists (select 1 from pragma_table_info(t.name) where name = 'fact'))")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = new StringBuilder(bytes + 1024).append("<!DOCTYPE html><title>Raw</title><table>");
        try {
            for (String table : tables) {
                write(table, page);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        while (page.length() < bytes) {
            page.append("<tr><td>as many bytes as the other page\n");
        }
        byte[] body = page.toString().getBytes(UTF_8);
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private void write(String table, StringBuilder page) throws SQLException {
        try (Statement statement = connections.get().createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                page.append("<tr>");
                for (int column = 1; column <= columns; column++) {
                    String text = rows.getString(column);
                    if (page.length() < bytes && text != null) {
                        page.append("<td>").append(text.replace("&", "&amp;").replace("<", "&lt;"));
                    }
                }
            }
        }
    }
}

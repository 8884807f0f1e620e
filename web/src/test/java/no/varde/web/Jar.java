package no.varde.web;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a browser keeps from page to page, so that it can send their forms: the cookies, and the token that was last seen. */
public final class Jar {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";

    /** The value of a cookie; empty when there is none. */
    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /** Takes a cookie from elsewhere. */
    public void put(String name, String value) {
        cookies.put(name, value);
    }

    /** A request with the cookies. */
    public HttpRequest.Builder with(HttpRequest.Builder request) {
        return cookies.isEmpty() ? request : request.header("Cookie", cookies());
    }

    /** The cookies as a header says them. */
    String cookies() {
        return cookies.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
    }

    /** A request with the cookies that sends a form as a page of ours does. */
    public HttpRequest.Builder form(HttpRequest.Builder request, Map<String, String> fields) {
        return form(request, fields.entrySet());
    }

    /** The same with names that may stand several times. */
    public HttpRequest.Builder form(HttpRequest.Builder request, Collection<Map.Entry<String, String>> fields) {
        return with(request)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body(fields)));
    }

    /** The body of a form, with the token. */
    String body(Map<String, String> fields) {
        return body(fields.entrySet());
    }

    private String body(Collection<Map.Entry<String, String>> fields) {
        return Stream.concat(fields.stream(), Stream.of(Map.entry("token", token)))
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A request with the cookies that hands a file in as a page of ours does. */
    public HttpRequest.Builder upload(HttpRequest.Builder request, String name, byte[] content) {
        String boundary = "varde-test-boundary";
        byte[] before = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + token
                        + "\r\n--"
                        + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] after = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return with(request)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(before, content, after)));
    }

    /** Keeps the cookies of an answer, and the token of its page. */
    public HttpResponse<String> keep(HttpResponse<String> answer) {
        for (String line : answer.headers().allValues("Set-Cookie")) {
            String[] pair = line.split(";", 2)[0].split("=", 2);
            if (line.contains("Max-Age=0")) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        Matcher found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }
}

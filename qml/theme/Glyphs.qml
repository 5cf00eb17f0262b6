pragma Singleton

import QtQuick

/** The paths of all glyphs on a field of 24 × 24: `line` is drawn with a round pen of 2, `fill` is filled. */
QtObject {
    readonly property string ring: "M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0"

    /** These point along the line of reading, so they turn round where people read from right to left. */
    readonly property var turning: ["back", "forward", "undo", "backspace", "sign-out", "history", "note"]

    readonly property var paths: ({
        // States.
        "dirty": { line: ring, fill: "M12 3.6a8.4 8.4 0 0 0 0 16.8z" },
        "cleaning": { line: ring, fill: "M9.2 6.6v10.8l8.6-5.4z" },
        "paused": { line: ring, fill: "M8 7.2h3v9.6H8zM13 7.2h3v9.6h-3z" },
        "clean": { line: ring + "M7.8 12.4l3 3l5.6-6.2", fill: "" },
        "inspected": { line: "", fill: "M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20zM10.8 17.2L6 12.4l1.6-1.6l3.1 3.1L16.3 7.6L18 9.1z" },
        "pickup": { line: ring, fill: "M12 12V4.5a7.5 7.5 0 0 0-7.5 7.5z" },
        "out-of-order": { line: "", fill: "M3 3h18v18H3zM8 6.2L12 10.2L16 6.2L17.8 8L13.8 12L17.8 16L16 17.8L12 13.8L8 17.8L6.2 16L10.2 12L6.2 8z" },
        "out-of-service": { line: "M4 4h16v16H4zM8.6 8.6l6.8 6.8M15.4 8.6l-6.8 6.8", fill: "" },
        "dnd": { line: "", fill: "M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20zM4.8 9.2h14.4v5.6H4.8z" },
        "double-lock": { line: "M8 11V8a4 4 0 0 1 8 0v3", fill: "M5 11h14v10H5z" },
        "declined": { line: ring + "M5.8 18.2L18.2 5.8", fill: "" },
        "make-up": { line: "M4 20L14 10M16 3v4M14 5h4M20 9v3M18.5 10.5h3", fill: "M13 8l3 3l-2 2l-3-3z" },
        "attention": { line: "M12 4L2.8 20h18.4zM12 10.2v4.2", fill: "M10.9 16.4h2.2v2.2h-2.2z" },
        "vip": { line: "", fill: "M12 2.6l2.9 6.1l6.6.9l-4.8 4.6l1.2 6.6L12 17.6l-5.9 3.2l1.2-6.6L2.5 9.6l6.6-.9z" },
        "rush": { line: "", fill: "M13.5 2L5 13.6h5.6L9.4 22L19 9.6h-6.2z" },
        "queue": { line: ring + "M12 7v5l3.4 2.2", fill: "" },
        "brand": { line: "M4 5h16v14H4zM4 12c5 0 5-7 10-7", fill: "M4 5h10c-5 0-5 7-10 7z" },
        // Finding one's way.
        "rooms": { line: "M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z", fill: "" },
        "floor": { line: "M3 21h18M5 21V4h10v17M15 9h4v12M8.5 8h3M8.5 12h3M8.5 16h3", fill: "" },
        "checks": { line: "M8.5 4.5H5v16h14v-16h-3.5M8.5 3h7v3.5h-7zM8 13.4l2.6 2.6l5.4-5.6", fill: "" },
        "assign": { line: "M3 7.5a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0M1.5 19c.4-3.6 2-5.3 4.7-5.3s4.3 1.7 4.7 5.3M13.5 6h8M18 2.6L21.5 6L18 9.4M22.5 16h-8M18 12.6L14.5 16l3.5 3.4", fill: "" },
        "stock": { line: "M3.5 8L12 3.5L20.5 8v8.5L12 21L3.5 16.5zM3.5 8L12 12.5L20.5 8M12 12.5V21", fill: "" },
        "more": { line: "", fill: "M3 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0zM10 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0zM17 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0z" },
        "back": { line: "M15 5l-7 7l7 7", fill: "" },
        "forward": { line: "M9 5l7 7l-7 7", fill: "" },
        "close": { line: "M6 6l12 12M18 6L6 18", fill: "" },
        "search": { line: "M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M15.3 15.3L20.5 20.5", fill: "" },
        "photo": { line: "M3.5 7.500h4l2-3h5l2 3h4v12h-17zM8.500 13a3.500 3.500 0 1 0 7 0a3.500 3.500 0 1 0-7 0", fill: "" },
        "plus": { line: "M12 5v14M5 12h14", fill: "" },
        "minus": { line: "M5 12h14", fill: "" },
        "check": { line: "M5 12.6l4.8 4.8L19.5 7", fill: "" },
        "undo": { line: "M9 5L4 10l5 5M4 10h10a5.5 5.5 0 0 1 0 11h-3", fill: "" },
        "backspace": { line: "M8 5h13v14H8L2.5 12zM11.5 9.5l5 5M16.5 9.5l-5 5", fill: "" },
        // Where the work stands.
        "synced": { line: "M7 18.5a4.5 4.5 0 0 1-.4-9a6 6 0 0 1 11.5 1.6a3.8 3.8 0 0 1-.6 7.4zM9 13.6l2.3 2.3l4-4.4", fill: "" },
        "waiting": { line: "M7 18.5a4.5 4.5 0 0 1-.4-9a6 6 0 0 1 11.5 1.6a3.8 3.8 0 0 1-.6 7.4zM12 16v-5M9.8 13.1L12 10.9l2.2 2.2", fill: "" },
        "offline": { line: "M7 18.5a4.5 4.5 0 0 1-.4-9a6 6 0 0 1 11.5 1.6a3.8 3.8 0 0 1-.6 7.4zM3.5 3.5l17 17", fill: "" },
        "clock": { line: ring + "M12 7v5.2l3.6 2", fill: "" },
        // Things to do.
        "damage": { line: "M20.2 6.8a5 5 0 0 1-6.6 6.2L7 19.6a1.9 1.9 0 0 1-2.7-2.7l6.7-6.5a5 5 0 0 1 6.2-6.6L14.3 6.7l.5 2.5l2.5.5z", fill: "" },
        "repairs": { line: "M20.2 6.8a5 5 0 0 1-6.6 6.2L7 19.6a1.9 1.9 0 0 1-2.7-2.7l6.7-6.5a5 5 0 0 1 6.2-6.6L14.3 6.7l.5 2.5l2.5.5z", fill: "" },
        "supplies": { line: "M4 7c0-2 1.5-3 3-3h10c2 0 3 1.2 3 3s-1 3-3 3H4zM4 7v13h16V10M4 15h16", fill: "" },
        "seen": { line: "M2.5 12c2.4-4 5.6-6 9.5-6s7.1 2 9.5 6c-2.4 4-5.6 6-9.5 6s-7.1-2-9.5-6z", fill: "M9 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0z" },
        "vacant": { line: "M6 21V3.5h12V21M3 21h18", fill: "M13.4 11h2.2v2.4h-2.2z" },
        "earlier": { line: "M12 19V5M6 11l6-6l6 6", fill: "" },
        "later": { line: "M12 5v14M6 13l6 6l6-6", fill: "" },
        "note": { line: "M5 3.5h9.5L19 8v12.5H5zM8.5 11h7M8.5 15h7M14 3.5V8.5h5", fill: "" },
        "history": { line: "M4.2 9a8.3 8.3 0 1 1-.4 4M4 4.5V9h4.5M12 8v4.4l3 1.8", fill: "" },
        "person": { line: "M8 7.5a4 4 0 1 0 8 0a4 4 0 1 0-8 0M4 21c.6-4.5 3.6-6.5 8-6.5s7.4 2 8 6.5", fill: "" },
        "globe": { line: ring + "M3 12h18M12 3c-5 5.6-5 12.4 0 18M12 3c5 5.6 5 12.4 0 18", fill: "" },
        "theme": { line: ring, fill: "M12 4.5a7.5 7.5 0 0 1 0 15z" },
        "hand": { line: "M7 12V6.5a1.5 1.5 0 0 1 3 0V11V4.5a1.5 1.5 0 0 1 3 0V11V5.5a1.5 1.5 0 0 1 3 0V12V8.5a1.5 1.5 0 0 1 3 0V15c0 4-2.4 6.5-6 6.5c-3.4 0-4.8-1.3-6.6-4.6L3.6 12.6a1.5 1.5 0 0 1 2.5-1.6z", fill: "" },
        "sign-out": { line: "M10 4H4v16h6M9 12h11.5M16 7.5l4.5 4.5l-4.5 4.5", fill: "" },
        "info": { line: ring + "M12 11v6", fill: "M10.9 6.8h2.2v2.2h-2.2z" },
        "lock": { line: "M8 11V8a4 4 0 0 1 8 0v3M5 11h14v10H5z", fill: "" },
        // What may be damaged, by category code.
        "plumbing": { line: "M12 3c4 5 6.3 8 6.3 11.4a6.3 6.3 0 0 1-12.6 0C5.7 11 8 8 12 3zM9 15a3.2 3.2 0 0 0 3 3", fill: "" },
        "electrical": { line: "M9 3v5M15 3v5M6 8h12v3a6 6 0 0 1-12 0zM12 17v4", fill: "" },
        "hvac": { line: "M12 3v18M4.2 7.5l15.6 9M19.8 7.5l-15.6 9M9.5 4.5L12 7l2.5-2.5M9.5 19.5L12 17l2.5 2.5", fill: "" },
        "tv-phone-network": { line: "M3 5h18v12H3zM8 21h8M12 17v4", fill: "" },
        "door-lock-key": { line: "M3.5 8.5a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0M11.2 11.8L20.5 21M16.5 17l2.5-2.5", fill: "" },
        "furniture": { line: "M7 13V4h10v9M5 13h14v4H5zM6.5 17v4M17.5 17v4", fill: "" },
        "bathroom-fixtures": { line: "M3 12h18v2.5a4.5 4.5 0 0 1-4.5 4.5h-9A4.5 4.5 0 0 1 3 14.5zM6 12V6a2.5 2.5 0 0 1 5 0M7 19l-1 2M17 19l1 2", fill: "" },
        "walls-floor-ceiling": { line: "M3 5h18v14H3zM3 9.7h18M3 14.3h18M9 5v4.7M15 9.7v4.6M9 14.3V19", fill: "" },
        "windows-curtains": { line: "M3 3.5h18M5 3.5v17h14v-17M12 3.5v17M5 12h14", fill: "" },
        "minibar-appliance": { line: "M6 2.5h12v19H6zM6 10h12M9 5.5v2M9 13v3", fill: "" },
        "safety-equipment": { line: "M12 3l7.5 3v5.5c0 4.5-3 7.8-7.5 9.5c-4.5-1.7-7.5-5-7.5-9.5V6zM12 8.5v4", fill: "M10.9 14.6h2.2v2.2h-2.2z" },
        "pest": { line: "M8 13a4 5.5 0 1 0 8 0a4 5.5 0 1 0-8 0M9.5 8.5a2.5 2.5 0 0 1 5 0M8 12L4 10M8 15H3.5M8.6 17.5L5.5 20M16 12l4-2M16 15h4.5M15.4 17.5l3.1 2.5M10 6.2L8.5 3.5M14 6.2l1.5-2.7", fill: "" },
        // What is seen in rooms, by exception code.
        "sleep-out": { line: "M3 19v-9M3 16h18v3M21 16v-2a3 3 0 0 0-3-3H3M13 3h4l-4 5h4", fill: "" },
        "no-luggage": { line: "M4 8h16v12H4zM9 8V4h6v4M3 3l18 18", fill: "" },
        "light-luggage": { line: "M6 10h12v10H6zM9.5 10V6h5v4", fill: "" },
        "extra-guest": { line: "M4 8a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0M1.8 20c.4-4 2.4-5.6 5.4-5.6s5 1.6 5.4 5.6M18 8v8M14 12h8", fill: "" },
        "sick-guest": { line: "M4 4h16v16H4zM12 8v8M8 12h8", fill: "" },
        "pet": { line: "", fill: "M12 12c3 0 5.5 3.2 5.5 5.6c0 1.8-1.2 2.9-2.8 2.9c-1.2 0-1.7-.5-2.7-.5s-1.5.5-2.7.5c-1.6 0-2.8-1.1-2.8-2.9C6.500 15.200 9 12 12 12zM3 11a2 2.600 0 1 0 4 0a2 2.600 0 1 0-4 0zM7.500 6a2 2.600 0 1 0 4 0a2 2.600 0 1 0-4 0zM12.800 6a2 2.600 0 1 0 4 0a2 2.600 0 1 0-4 0zM17 11a2 2.600 0 1 0 4 0a2 2.600 0 1 0-4 0z" },
        "smoking": { line: "M3 15h13v4H3zM19 15v4M17 11c0-3-4-2-4-5.500M21 12c0-5-4-4-4-8", fill: "" },
        "very-dirty": { line: "M7 21l1.500-9h7L17 21zM12 12V3M10 16v5M14 16v5", fill: "" },
        "valuables": { line: "M7 4h10l4 5.500L12 20.500L3 9.500zM3 9.500h18M9 9.500l3 11l3-11", fill: "" },
        "suspicious": { line: "M9 9a3.200 3.200 0 1 1 4.600 2.900c-1.200.6-1.600 1.300-1.600 2.600" + ring, fill: "M10.900 16.400h2.200v2.200h-2.200z" },
        // What is asked for, by request code.
        "handover": { line: "M4 8h13M13 4l4 4l-4 4M20 16H7M11 12l-4 4l4 4", fill: "" },
        "requests": { line: "M4 18h16M5.500 18a6.500 6.500 0 0 1 13 0M12 11.500V8M9.500 8h5M3 21h18", fill: "" },
        "area": { line: "M3 21h18M5 21V9l7-5l7 5v12M9.500 21v-7h5v7", fill: "" },
        "due": { line: ring, fill: "M12 4.5a7.500 7.500 0 0 0 0 15z" },
        "extra-bed": { line: "M3 19v-9M3 16h18v3M21 16v-2a3 3 0 0 0-3-3H3M15.500 3v5M13 5.500h5", fill: "" },
        "cot": { line: "M4 4v17M20 4v17M4 8h16M4 18h16M8 8v10M12 8v10M16 8v10", fill: "" },
        "towels": { line: "M6 3h12v18H6zM6 15h12M6 18h12M10 3v5h4V3", fill: "" },
        "pillows": { line: "M4 7c5 1 11 1 16 0c1 3 1 7 0 10c-5-1-11-1-16 0c-1-3-1-7 0-10z", fill: "" },
        "blanket": { line: "M3 6h18v9H3zM3 15v4h18v-4M7 6v9M12 6v9M17 6v9", fill: "" },
        "toiletries": { line: "M7 10h10v11H7zM9.500 10V6.500h5V10M12 6.500V3h4M7 14h10", fill: "" },
        "water": { line: "M6 3h12l-1.500 18h-9zM6.600 10c3-1.500 7 1.500 10.800 0", fill: "" },
        "iron": { line: "M3 18h18V9H11c-4.500 0-7.500 3.500-8 9zM10 13h7", fill: "" },
        "slippers": { line: "M7 3.500c3 0 4 3 3.500 8s-1 9-3.500 9s-3.500-4-3.500-9s.5-8 3.500-8zM17 3.500c-3 0-4 3-3.500 8s1 9 3.500 9s3.500-4 3.500-9s-.5-8-3.500-8zM4 10h6.500M13.500 10H20", fill: "" },
        "laundry-pickup": { line: "M8.500 3L3 6.500L5 11l2-1v11h10V10l2 1l2-4.500L15.500 3c-.8 2-2 3-3.500 3s-2.700-1-3.500-3z", fill: "" },
        // What is found and lent.
        "found": { line: "M4 10h16v10H4zM4 10l3-6h10l3 6M10 14h4", fill: "" },
        "loan": { line: "M3 8h13.500M13 4L17 8l-4 4M21 16H7.500M11 12L7 16l4 4", fill: "" },
        "radio": { line: "M8 8h8v13H8zM10.500 8V3M10.500 12h3M10.500 15h3", fill: "" },
        "telephone": { line: "M7 2.500h10v19H7zM10.500 18.500h3", fill: "" },
        "wallet": { line: "M3 6h16v14H3zM3 10h18v7h-6a3.500 3.500 0 0 1 0-7", fill: "" },
        "umbrella": { line: "M3 12.500a9 9 0 0 1 18 0zM12 12.500v6a2.200 2.200 0 0 0 4.400 0M12 3.500V2", fill: "" },
        "other": { line: ring, fill: "M6.7 12a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0zM10.7 12a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0zM14.7 12a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0z" }
    })

    function lines(name: string): string {
        return (paths[name] ?? paths.other).line
    }

    function fills(name: string): string {
        return (paths[name] ?? paths.other).fill
    }
}

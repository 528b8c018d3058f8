package sanad.timeline;

/** How far apart two colours look, after CIEDE2000, to usual eyes and to those that lack one kind of cone. */
final class ColourVision {
    /** Ways of seeing: Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
    enum Eyes {
        USUAL,
        PROTAN,
        DEUTAN,
        TRITAN;

        private double[] matrix() {
            return switch (this) {
                case USUAL -> new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1};
                case PROTAN ->
                    new double[] {
                        0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998
                    };
                case DEUTAN ->
                    new double[] {
                        0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881
                    };
                case TRITAN ->
                    new double[] {
                        1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900
                    };
            };
        }
    }

    private ColourVision() {}

    /** The lightness of a colour, 0 to 100: all that a photocopy keeps. */
    static double lightness(int rgb) {
        return lab(rgb, Eyes.USUAL)[0];
    }

    /** CIEDE2000 between two colours as those eyes see them. */
    static double distance(int one, int other, Eyes eyes) {
        double[] p = lab(one, eyes);
        double[] q = lab(other, eyes);
        double meanC = (Math.hypot(p[1], p[2]) + Math.hypot(q[1], q[2])) / 2;
        double c7 = Math.pow(meanC, 7);
        double g = 0.5 * (1 - Math.sqrt(c7 / (c7 + Math.pow(25, 7))));
        double a1 = p[1] * (1 + g);
        double a2 = q[1] * (1 + g);
        double c1 = Math.hypot(a1, p[2]);
        double c2 = Math.hypot(a2, q[2]);
        double h1 = hue(a1, p[2]);
        double h2 = hue(a2, q[2]);
        double dh = Math.abs(h2 - h1) <= 180 ? h2 - h1 : h2 <= h1 ? h2 - h1 + 360 : h2 - h1 - 360;
        double bigDh = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(c1 * c2 == 0 ? 0 : dh) / 2);
        double l = (p[0] + q[0]) / 2;
        double c = (c1 + c2) / 2;
        double h = c1 * c2 == 0
                ? h1 + h2
                : Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
        double t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.20 * cos(4 * h - 63);
        double sl = 1 + 0.015 * Math.pow(l - 50, 2) / Math.sqrt(20 + Math.pow(l - 50, 2));
        double sc = 1 + 0.045 * c;
        double sh = 1 + 0.015 * c * t;
        double cc7 = Math.pow(c, 7);
        double rt = -2
                * Math.sqrt(cc7 / (cc7 + Math.pow(25, 7)))
                * Math.sin(Math.toRadians(60 * Math.exp(-Math.pow((h - 275) / 25, 2))));
        double dl = (q[0] - p[0]) / sl;
        double dc = (c2 - c1) / sc;
        double dH = bigDh / sh;
        return Math.sqrt(dl * dl + dc * dc + dH * dH + rt * dc * dH);
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

    private static double hue(double a, double b) {
        double degrees = a == 0 && b == 0 ? 0 : Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double[] lab(int rgb, Eyes eyes) {
        double[] lin = {linear(rgb >> 16 & 255), linear(rgb >> 8 & 255), linear(rgb & 255)};
        double[] matrix = eyes.matrix();
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            double sum = 0;
            for (int j = 0; j < 3; j++) {
                sum += matrix[3 * i + j] * lin[j];
            }
            seen[i] = Math.max(0, Math.min(1, sum));
        }
        double x = f((0.4124564 * seen[0] + 0.3575761 * seen[1] + 0.1804375 * seen[2]) / 0.95047);
        double y = f(0.2126729 * seen[0] + 0.7151522 * seen[1] + 0.0721750 * seen[2]);
        double z = f((0.0193339 * seen[0] + 0.1191920 * seen[1] + 0.9503041 * seen[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
